/*
 * assay: theory predictions, proofs and simulations, held against each other.
 */
#include "workbench/cli.h"

int
main (int argc, char **argv)
{
    return assay_main (argc, argv);
}
