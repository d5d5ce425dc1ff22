/* What is measured, and against what. */
#include "bench/bench.h"

#define ROUTE(says, who, called, wanted)                             \
    {                                                                \
        .label = says, .program = who, .name = called, .aim = wanted \
    }

static const struct route tail_near[] = {
    ROUTE ("Arb Hurwitz zeta", OURS, "arb/tail_hurwitz", ARB_AIM),
    ROUTE ("Arb, 1 - head", OURS, "arb/tail_head", NO_AIM),
    ROUTE ("PARI zetahurwitz", PARI, "tail_hurwitz", PARI_AIM),
    ROUTE ("PARI, 1 - head", PARI, "tail_head", NO_AIM),
    ROUTE ("mpmath zeta", MPMATH, "tail_hurwitz", MPMATH_AIM),
    ROUTE ("mpmath, 1 - head", MPMATH, "tail_head", NO_AIM),
    { .label = NULL },
};

static const struct route tail_far[] = {
    ROUTE ("Arb Hurwitz zeta", OURS, "arb/tail_hurwitz", ARB_AIM),
    ROUTE ("PARI zetahurwitz", PARI, "tail_hurwitz", PARI_AIM),
    ROUTE ("mpmath zeta", MPMATH, "tail_hurwitz", MPMATH_AIM),
    { .label = NULL },
};

/* The beta function is for who knows the theorem; nothing bounds its error,
   so there is no aim. */
static const struct route unseen[] = {
    ROUTE ("Arb head + Hurwitz", OURS, "arb/unseen_hurwitz", ARB_AIM),
    ROUTE ("Arb beta, no bound", OURS, "arb/unseen_beta", NO_AIM),
    ROUTE ("PARI sumnum", PARI, "unseen_sumnum", PARI_AIM),
    ROUTE ("PARI head + Hurwitz", PARI, "unseen_hurwitz", PARI_AIM),
    ROUTE ("PARI beta, no bound", PARI, "unseen_beta", NO_AIM),
    ROUTE ("mpmath nsum", MPMATH, "unseen_nsum", MPMATH_AIM),
    ROUTE ("mpmath head + Hurwitz", MPMATH, "unseen_hurwitz", MPMATH_AIM),
    ROUTE ("mpmath head + own zeta", MPMATH, "unseen_euler", MPMATH_AIM),
    ROUTE ("mpmath beta, no bound", MPMATH, "unseen_beta", NO_AIM),
    { .label = NULL },
};

static const struct route saddles[] = {
    ROUTE ("mpmath, closed form", MPMATH, "saddle_times", TABLE_AIM),
    ROUTE ("mpmath quad", MPMATH, "saddle_times_quad", TABLE_AIM),
    { .label = NULL },
};

static const struct route certificates[] = {
    ROUTE ("Python fractions", MPMATH, "certificate_fractions", TABLE_AIM),
    ROUTE ("sympy, DomainMatrix", MPMATH, "certificate_sympy", TABLE_AIM),
    { .label = NULL },
};

static const struct route limits[] = {
    ROUTE ("mpmath nsum", MPMATH, "two_class_limit_nsum", MPMATH_AIM),
    ROUTE ("mpmath, zeta values", MPMATH, "two_class_limit_zeta", MPMATH_AIM),
    { .label = NULL },
};

/* An array of one route. */
#define ONLY(...)                              \
    (const struct route[])                     \
    {                                          \
        ROUTE (__VA_ARGS__), { .label = NULL } \
    }

const struct contest theory_contests[] = {
    { .what = "memscale/tail",
      .at = { "alpha=3/2 P=12", "alpha=2 P=12" },
      .digits = { 50, 1000 },
      .routes = tail_near,
      .patience = 2 },
    { .what = "memscale/tail",
      .at = { "alpha=3/2 P=10^6", "alpha=2 P=10^6" },
      .digits = { 50, 1000 },
      .routes = tail_far,
      .patience = 2 },
    { .what = "memscale/unseen_mass",
      .at = { "alpha=3/2 T=10^3", "alpha=2 T=10^3", "alpha=3/2 T=10^6",
              "alpha=2 T=10^6" },
      .digits = { 50, 1000 },
      .routes = unseen },
    { .what = "memscale/unseen_mass",
      .at = { "alpha=3/2 T=10^12", "alpha=2 T=10^12" },
      .digits = { 50, 1000 },
      .routes = unseen,
      .within = 1e-3 },
    { .what = "memscale/unseen_mass_finite",
      .at = { "alpha=3/2 N=100 T=10^3", "alpha=2 N=1000 T=10^3" },
      .digits = { 50 },
      .routes =
          ONLY ("mpmath, the sum", MPMATH, "unseen_finite", MPMATH_AIM) },
    { .what = "memscale/cap",
      .at = { "d=10 w=1/10", "d=7 w=1/3", "d=1000 w=1/125" },
      .digits = { 50 },
      .routes = ONLY ("mpmath betainc", MPMATH, "cap", MPMATH_AIM) },
    { .what = "memscale/two_class_error",
      .at = { "alpha=2 rho=1 N=100 d=10", "alpha=3/2 rho=1/2 N=100 d=33" },
      .digits = { 50 },
      .routes = ONLY ("mpmath, the sum", MPMATH, "two_class", MPMATH_AIM) },
    { .what = "memscale/two_class_error_limit",
      .at = { "alpha=2 rho=1 d=10", "alpha=3/2 rho=1 d=100" },
      .digits = { 50 },
      .routes = limits },
    { .what = "memscale/threshold_error",
      .at = { "alpha=2 P=100 d=800", "alpha=3/2 P=10^6 d=1001" },
      .digits = { 50 },
      .routes = ONLY ("mpmath", MPMATH, "threshold_error", MPMATH_AIM) },
    { .what = "memscale/threshold_size",
      .at = { "alpha=2 d=100", "alpha=3/2 d=1000" },
      .digits = { 50 },
      .routes =
          ONLY ("mpmath, a loop", MPMATH, "threshold_size", MPMATH_AIM) },
    { .what = "memscale/threshold_best",
      .at = { "alpha=2 d=100", "alpha=3/2 d=1000" },
      .digits = { 50 },
      .routes =
          ONLY ("mpmath, a loop", MPMATH, "threshold_best", MPMATH_AIM) },
    { .what = "memscale/optimal_error",
      .at = { "alpha=2 N=100 d=10", "alpha=2 N=100 d=100" },
      .digits = { 50 },
      .routes = ONLY ("mpmath, Newton", MPMATH, "optimal_error", MPMATH_AIM) },
    { .what = "memscale/optimal_constant",
      .at = { "alpha=2", "alpha=5/2" },
      .digits = { 50 },
      .routes = ONLY ("mpmath", MPMATH, "optimal_constant", MPMATH_AIM) },
    { .what = "memscale/equiangular_error",
      .at = { "alpha=2 rho=0 N=6 M=3 d=6" },
      .digits = { 15, 50 },
      .routes =
          ONLY ("mpmath, trapezoids", MPMATH, "equiangular_error", MPMATH_AIM),
      .patience = 8 },
    { .what = "memgd/two_token_margin",
      .at = { "p=3/4 corr=1/2 t=10 i=2", "p=3/4 corr=19/20 t=10 i=2" },
      .digits = { 30 },
      .routes = ONLY ("mpmath odefun", MPMATH, "two_token_margin", FLOW_AIM),
      .patience = 20 },
    { .what = "flow/saddle_times",
      .at = { "last=8" },
      .digits = { 50, 1000 },
      .routes = saddles,
      .patience = 4 },
    { .what = "proof/certificate",
      .at = { "N=10", "N=100" },
      .digits = { 50 },
      .routes = certificates,
      .patience = 4 },
    { .what = "teleport/certificate_pivot",
      .at = { "N=100 i=100 h=1" },
      .digits = { 50 },
      .routes = ONLY ("fractions, whole matrix", MPMATH, "certificate_pivot",
                      TABLE_AIM),
      .patience = 4 },
    { .what = "multiindex/staircase_time",
      .at = { "stage=3 d=100" },
      .digits = { 30 },
      .routes = ONLY ("mpmath odefun", MPMATH, "staircase_time", FLOW_AIM),
      .patience = 20 },
    { .what = "multiindex/overlap_quantile",
      .at = { "p=1/2 r=1 d=100", "p=1/100 r=4 d=1000" },
      .digits = { 50 },
      .routes = ONLY ("mpmath findroot", MPMATH, "overlap_quantile", NO_AIM),
      .patience = 4 },
    { .what = "teleport/logistic_gradient",
      .at = { "which=1" },
      .digits = { 50 },
      .routes =
          ONLY ("mpmath findroot", MPMATH, "logistic_gradient", NO_AIM) },
    { .what = "flow/saddle",
      .at = { "m=1/64 t=3410" },
      .digits = { 30 },
      .routes = ONLY ("mpmath odefun", MPMATH, "saddle", FLOW_AIM),
      .patience = 20 },
    { .what = "flow/matrix",
      .at = { "r=3 t=10", "r=5 t=10", "r=5 t=40" },
      .digits = { 30 },
      .routes = ONLY ("mpmath odefun", MPMATH, "matrix", FLOW_AIM),
      .patience = 20 },
    { .what = NULL },
};

static const struct route exponentials[] = {
    ROUTE ("libm exp", OURS, "kernel/exp_libm", NO_AIM),
    ROUTE ("numpy exp", NUMPY, "exp", NO_AIM),
    { .label = NULL },
};

static const struct route softmaxes[] = {
    ROUTE ("libm, three passes", OURS, "kernel/softmax_libm", NO_AIM),
    ROUTE ("numpy", NUMPY, "softmax", NO_AIM),
    { .label = NULL },
};

/* The peak does as many operations as the product has, in registers. */
static const struct route products[] = {
    ROUTE ("peak, 512-bit FMA", OURS, "kernel/fma512", NO_AIM),
    ROUTE ("peak, 256-bit FMA", OURS, "kernel/fma256", NO_AIM),
    { .label = "dgemm as SkylakeX",
      .program = OURS,
      .name = "kernel/dgemm",
      .aim = NO_AIM,
      .core = "SkylakeX" },
    ROUTE ("product of numerics", OURS, "kernel/product", NO_AIM),
    ROUTE ("numpy matmul", NUMPY, "matmul", NO_AIM),
    { .label = NULL },
};

static const struct route regressions[] = {
    ROUTE ("its products, dgemm", OURS, "kernel/regression_products",
           PRODUCT_AIM),
    ROUTE ("numpy", NUMPY, "regression_step", STEP_AIM),
    ROUTE ("torch, by hand", TORCH, "regression_step", STEP_AIM),
    ROUTE ("torch, autograd", TORCH, "regression_autograd", STEP_AIM),
    { .label = NULL },
};

static const struct route memories[] = {
    ROUTE ("its products, dgemm", OURS, "kernel/memory_products", PRODUCT_AIM),
    ROUTE ("numpy", NUMPY, "memory_step", STEP_AIM),
    ROUTE ("torch, by hand", TORCH, "memory_step", STEP_AIM),
    ROUTE ("torch, autograd", TORCH, "memory_autograd", STEP_AIM),
    { .label = NULL },
};

const struct contest numerics_contests[] = {
    { .what = "kernel/two_class_error",
      .at = { "alpha=2 rho=1 N=100 d=10" },
      .digits = { 15 },
      .routes = ONLY ("numpy, error alone", NUMPY, "two_class", NUMPY_AIM),
      .rate = PER_SECOND },
    { .what = "kernel/equiangular_error",
      .at = { "alpha=2 rho=1 N=100 M=2 d=10",
              "alpha=2 rho=1 N=1000 M=5 d=100" },
      .digits = { 15 },
      .routes = ONLY ("numpy", NUMPY, "equiangular", NUMPY_AIM),
      .rate = PER_SECOND },
    { .what = "kernel/exp",
      .at = { "n=4096" },
      .digits = { 15 },
      .routes = exponentials,
      .rate = NANOSECONDS },
    { .what = "kernel/softmax",
      .at = { "n=1000" },
      .digits = { 15 },
      .routes = softmaxes,
      .rate = NANOSECONDS },
    { .what = "kernel/dgemm",
      .at = { "n=64", "n=256", "n=1000" },
      .digits = { 15 },
      .routes = products,
      .rate = GIGAFLOPS },
    { .what = "kernel/regression_step",
      .at = { "n=1000 c=1000 d=1000", "n=896 c=127 d=1024",
              "n=100 c=10 d=100" },
      .digits = { 15 },
      .routes = regressions,
      .rate = PER_SECOND },
    { .what = "kernel/memory_step",
      .at = { "N=1000 M=1000 d=256", "N=100 M=5 d=100" },
      .digits = { 15 },
      .routes = memories,
      .rate = PER_SECOND },
    { .what = NULL },
};
