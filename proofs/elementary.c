#include "proofs/elementary.h"

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/subdivide.h"

enum { TERMS = 40 };

void
exponential_rest (arb_t rest, const arb_t y, slong m, slong prec)
{
    arb_t power, term, sum;
    mag_t bound, factor;
    slong j;

    arb_init (power);
    arb_init (term);
    arb_init (sum);
    mag_init (bound);
    mag_init (factor);
    arb_one (power);
    for (j = m; j < m + TERMS; j++) {
        arb_fac_ui (term, (ulong) j, prec);
        arb_div (term, power, term, prec);
        arb_add (sum, sum, term, prec);
        arb_mul (power, power, y, prec);
    }
    /* From here on each term is below half of the last where |y| <= 16, so
       that all of them are below twice the first. */
    arb_get_mag (bound, y);
    if (mag_cmp_2exp_si (bound, 4) <= 0) {
        mag_pow_ui (bound, bound, TERMS);
        mag_rfac_ui (factor, (ulong) (m + TERMS));
        mag_mul (bound, bound, factor);
        mag_mul_2exp_si (bound, bound, 1);
        arb_add_error_mag (sum, bound);
    } else {
        arb_indeterminate (sum);
    }
    arb_swap (rest, sum);
    arb_clear (power);
    arb_clear (term);
    arb_clear (sum);
    mag_clear (bound);
    mag_clear (factor);
}

/* The rest of order *DATA at x_0. */
static void
rest_value (arb_t value, const struct box *box, slong prec, const void *data)
{
    exponential_rest (value, box->x, *(const slong *) data, prec);
}

/* The rest of order M is positive from LOWER to 1: searched for in
   CERTIFICATE, or replayed from KEPT when that is not null. */
static enum truth
positive_rest (slong m, slong lower, struct record *record,
               const struct record *kept, int again)
{
    fmpq *ends = _fmpq_vec_init (2);
    struct subdivision problem = { .dimension = 1,
                                   .lower = ends,
                                   .upper = ends + 1,
                                   .value = rest_value,
                                   .depth = 20,
                                   .leaves = 1000,
                                   .prec = 64,
                                   .data = &m };
    enum truth truth;

    fmpq_set_si (ends, lower, 1);
    fmpq_set_si (ends + 1, 1, 1);
    truth = again ? subdivide_recheck (&problem, kept)
                  : subdivide_check (&problem, record);
    _fmpq_vec_clear (ends, 2);
    return truth;
}

enum truth
exponential_tangent (struct certificate *certificate, const char *label)
{
    return positive_rest (
        2, -1, certificate_begin (certificate, label, "", "subdivision"), NULL,
        0);
}

enum truth
exponential_tangent_recheck (const struct certificate *certificate,
                             const char *label)
{
    return positive_rest (2, -1, NULL,
                          certificate_find (certificate, label, ""), 1);
}

/* 32 - 25 l > 0, l = log (25/7), and what the tangent makes of it. */
static enum truth
slope_rest (void)
{
    enum truth truth;
    arb_t x;

    arb_init (x);
    arb_set_ui (x, 25);
    arb_div_ui (x, x, 7, 128);
    arb_log (x, x, 128);
    arb_mul_ui (x, x, 25, 128);
    arb_sub_ui (x, x, 32, 128);
    arb_neg (x, x);
    truth = is_positive (x);
    arb_clear (x);
    return weaker (truth, identity_check ("m l", "7 + 25*(1 + m - l) - 25*m",
                                          "32 - 25*l"));
}

enum truth
exponential_slope (struct certificate *certificate, const char *label)
{
    return weaker (exponential_tangent (certificate, label), slope_rest ());
}

enum truth
exponential_slope_recheck (const struct certificate *certificate,
                           const char *label)
{
    return weaker (exponential_tangent_recheck (certificate, label),
                   slope_rest ());
}

enum truth
exponential_parabola (struct certificate *certificate, const char *label)
{
    return positive_rest (
        3, -2, certificate_begin (certificate, label, "", "subdivision"), NULL,
        0);
}

enum truth
exponential_parabola_recheck (const struct certificate *certificate,
                              const char *label)
{
    return positive_rest (3, -2, NULL,
                          certificate_find (certificate, label, ""), 1);
}

enum truth
hyperbolic_sine (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("k", "(2*k + 2)*(2*k + 3) - 6*(k + 1)",
                           "4*k*(k + 1)");
}
