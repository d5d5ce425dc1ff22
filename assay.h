/*
 * assay: a program with claims of its own.
 *
 * A quantity (theory/quantity.h), a proof (proofs/proof.h), an experiment
 * (numerics/experiment.h), the card that joins them (validate/claim.h), a
 * catalogue (validate/catalogue.h), and
 *
 *     int main (int argc, char **argv) { return assay_main (argc, argv); }
 *
 * are all of it.  Compile and link with what pkg-config says of assay.
 */
#ifndef ASSAY_H
#define ASSAY_H

/* First what others wrote: from here on it is there, and C++ takes the rest
   for C. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <jansson.h>

#include "theory/flint.h"

#ifdef __cplusplus
extern "C" {
#endif

#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "proofs/certificate.h"
#include "proofs/proof.h"
#include "theory/domain.h"
#include "theory/quantity.h"
#include "validate/claim.h"
#include "validate/decimal.h"
#include "validate/judge.h"
#include "workbench/cli.h"

#ifdef __cplusplus
}
#endif

#endif
