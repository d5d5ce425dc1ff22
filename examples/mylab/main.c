/* assay, with the claims of this repository in place of its own. */
#define CLAIMS "claims.def"
#define QUANTITIES "quantities.def"
#include <validate/catalogue.h>

#include <workbench/cli.h>

int
main (int argc, char **argv)
{
    return assay_main (argc, argv);
}
