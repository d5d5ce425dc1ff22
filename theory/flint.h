/*
 * The one place that knows where this system keeps ball arithmetic: FLINT 2.9
 * with Arb and Calcium beside it, or FLINT 3 with everything inside.
 */
#ifndef THEORY_FLINT_H
#define THEORY_FLINT_H

/* FLINT shows some prototypes only to those who included these before. */
#include <gmp.h>
#include <mpfr.h>

#include <flint/flint.h>
#include <flint/fmpq.h>
#include <flint/fmpq_mat.h>
#include <flint/fmpq_mpoly.h>
#include <flint/fmpq_poly.h>
#include <flint/fmpz.h>
#include <flint/fmpz_mpoly.h>
#include <flint/fmpz_poly.h>
#include <flint/fmpz_vec.h>
#include <flint/ulong_extras.h>

/* The headers say themselves which they are: this one is installed, and has
   no config.h. */
#if __FLINT_RELEASE >= 30000
#define ASSAY_FLINT_API 3
#include <flint/acb.h>
#include <flint/acb_calc.h>
#include <flint/acb_hypgeom.h>
#include <flint/acb_modular.h>
#include <flint/acb_poly.h>
#include <flint/arb.h>
#include <flint/arb_fmpz_poly.h>
#include <flint/arb_hypgeom.h>
#include <flint/arb_mat.h>
#include <flint/arb_poly.h>
#include <flint/arith.h>
#include <flint/bernoulli.h>
#include <flint/ca.h>
#include <flint/calcium.h>
#include <flint/fexpr.h>
#include <flint/fexpr_builtin.h>
#include <flint/fmpq_vec.h>
#include <flint/fmpz_mpoly_q.h>
#include <flint/qqbar.h>
#else
#define ASSAY_FLINT_API 2
#include <acb.h>
#include <acb_calc.h>
#include <acb_hypgeom.h>
#include <acb_modular.h>
#include <acb_poly.h>
#include <arb.h>
#include <arb_fmpz_poly.h>
#include <arb_hypgeom.h>
#include <arb_mat.h>
#include <arb_poly.h>
#include <bernoulli.h>
#include <flint/arith.h>
/* These are no C++; what C++ asks of us speaks of none of their types. */
#ifndef __cplusplus
#include <calcium/ca.h>
#include <calcium/calcium.h>
#include <calcium/fexpr.h>
#include <calcium/fexpr_builtin.h>
#include <calcium/fmpz_mpoly_q.h>
#include <calcium/qqbar.h>
#endif
#endif

#endif
