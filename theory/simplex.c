/*
 * Let y be a token with the least p_x / c_x, and t its margin.  Then
 * l = p_y / (c_y (1 + e^t)), and with r_x = (p_x c_y) / (p_y c_x) >= 1 the
 * other margins are log (r_x - 1 + r_x e^t): they grow with t without
 * cancellation, and so does G (t) = sum c_x m_x, from minus infinity.
 */
#include "theory/simplex.h"

#include "theory/zipf.h"

struct relation {
    arb_srcptr c;
    arb_ptr ratio;        /* r */
    slong n, first, prec; /* first: y */
};

/* Set M[x] to the margins at T.  (T is not one of them.) */
static void
margins_at (arb_ptr m, const arb_t t, const struct relation *relation)
{
    slong prec = relation->prec, x;
    arb_t e, base;

    arb_init (e);
    arb_init (base);
    arb_exp (e, t, prec);
    for (x = 0; x < relation->n; x++) {
        if (x == relation->first) {
            arb_set (m + x, t);
            continue;
        }
        arb_sub_ui (base, relation->ratio + x, 1, prec);
        arb_addmul (base, relation->ratio + x, e, prec);
        arb_log (m + x, base, prec);
    }
    arb_clear (e);
    arb_clear (base);
}

/* Set VALUE to G (T) and SLOPE, unless null, to G' (T), in which
   dm_x / dt = (1 + e^-m_x) / (1 + e^-t). */
static void
balance (arb_t value, arb_t slope, const arb_t t,
         const struct relation *relation)
{
    slong n = relation->n, prec = relation->prec, x;
    arb_ptr m = _arb_vec_init (n);
    arb_t term;

    arb_init (term);
    margins_at (m, t, relation);
    arb_dot (value, NULL, 0, relation->c, 1, m, 1, n, prec);
    if (slope != NULL) {
        arb_zero (slope);
        for (x = 0; x < n; x++) {
            arb_neg (term, m + x);
            arb_exp (term, term, prec);
            arb_add_ui (term, term, 1, prec);
            arb_addmul (slope, term, relation->c + x, prec);
        }
        arb_neg (term, t);
        arb_exp (term, term, prec);
        arb_add_ui (term, term, 1, prec);
        arb_div (slope, slope, term, prec);
    }
    arb_clear (term);
    _arb_vec_clear (m, n);
}

/* Narrow [LOW, HIGH], exact, around the root, by halves, to about 1. */
static void
bracket (arb_t low, arb_t high, const struct relation *relation)
{
    arb_t t, value, width;
    int i;

    arb_init (t);
    arb_init (value);
    arb_init (width);
    arb_set_si (low, -1);
    arb_one (high);
    for (i = 0; i < 40; i++) {
        balance (value, NULL, low, relation);
        if (arb_is_negative (value))
            break;
        arb_mul_2exp_si (low, low, 1);
    }
    for (i = 0; i < 40; i++) {
        balance (value, NULL, high, relation);
        if (arb_is_positive (value))
            break;
        arb_mul_2exp_si (high, high, 1);
    }
    for (i = 0; i < 80; i++) {
        arb_sub (width, high, low, 64);
        arb_sub_ui (width, width, 1, 64);
        if (arb_is_negative (width))
            break;
        arb_add (t, low, high, ARF_PREC_EXACT);
        arb_mul_2exp_si (t, t, -1);
        balance (value, NULL, t, relation);
        if (arb_is_positive (value))
            arb_set (high, t);
        else
            arb_set (low, t);
    }
    arb_clear (t);
    arb_clear (value);
    arb_clear (width);
}

/* Set T, exact, to a point near the root: Newton's steps, kept inside a
   bracket. */
static void
approach (arb_t t, const struct relation *relation)
{
    slong steps = 12, i;
    arb_t low, high, value, slope;

    arb_init (low);
    arb_init (high);
    arb_init (value);
    arb_init (slope);
    for (i = relation->prec; i > 0; i /= 2)
        steps++;
    bracket (low, high, relation);
    arb_set (t, high);
    for (i = 0; i < steps; i++) {
        balance (value, slope, t, relation);
        arb_div (value, value, slope, relation->prec);
        arb_sub (value, t, value, relation->prec);
        arb_get_mid_arb (value, value);
        if (!arb_is_finite (value))
            break;
        arb_max (value, value, low, relation->prec);
        arb_min (t, value, high, relation->prec);
        arb_get_mid_arb (t, t);
    }
    arb_clear (low);
    arb_clear (high);
    arb_clear (value);
    arb_clear (slope);
}

/* Is G certainly of the sign SIGN at T + SIGN 2^-BITS, whatever p and c are in
   their balls? */
static int
turns (const arb_t t, int sign, slong bits, const struct relation *relation)
{
    arb_t end, value;
    int answer;

    arb_init (end);
    arb_init (value);
    arb_set_si (end, sign);
    arb_mul_2exp_si (end, end, -bits);
    arb_add (end, end, t, ARF_PREC_EXACT);
    balance (value, NULL, end, relation);
    answer = sign > 0 ? arb_is_positive (value) : arb_is_negative (value);
    arb_clear (end);
    arb_clear (value);
    return answer;
}

/* Set the ratios, and y to the token whose quotient looks least: where balls
   leave that open, some r_x may seem to be below one, which does no harm. */
static void
relation_set (struct relation *relation, arb_srcptr p)
{
    slong n = relation->n, prec = relation->prec, x;
    arb_ptr quotient = _arb_vec_init (n);

    relation->first = 0;
    for (x = 0; x < n; x++) {
        arb_div (quotient + x, p + x, relation->c + x, prec);
        if (arf_cmp (arb_midref (quotient + x),
                     arb_midref (quotient + relation->first))
            < 0)
            relation->first = x;
    }
    for (x = 0; x < n; x++)
        arb_div (relation->ratio + x, quotient + x, quotient + relation->first,
                 prec);
    _arb_vec_clear (quotient, n);
}

/* Encloses: G < 0 at the lower and G > 0 at the upper end, for all p and c in
   their balls, and G grows. */
static void
solve (arb_t t, const struct relation *relation)
{
    slong prec = relation->prec, bits;

    approach (t, relation);
    for (bits = prec - 4; bits > 2; bits -= 1 + (prec - bits) / 2)
        if (turns (t, -1, bits, relation) && turns (t, 1, bits, relation)) {
            arb_add_error_2exp_si (t, -bits);
            return;
        }
    arb_indeterminate (t);
}

void
simplex_margins (arb_ptr m, arb_t l, arb_srcptr p, arb_srcptr c, slong n,
                 slong prec)
{
    struct relation relation = { c, _arb_vec_init (n), n, 0, prec };
    arb_t t;

    arb_init (t);
    relation_set (&relation, p);
    solve (t, &relation);
    margins_at (m, t, &relation);
    if (l != NULL) {
        arb_exp (l, t, prec);
        arb_add_ui (l, l, 1, prec);
        arb_mul (l, l, c + relation.first, prec);
        arb_div (l, p + relation.first, l, prec);
    }
    arb_clear (t);
    _arb_vec_clear (relation.ratio, n);
}

void
simplex_errors (arb_t lost, arb_t least, arb_srcptr m, arb_srcptr p, slong n,
                slong prec)
{
    arb_t zero, term;
    slong x;

    arb_init (zero);
    arb_init (term);
    arb_zero (lost);
    if (least != NULL)
        arb_pos_inf (least);
    for (x = 0; x < n; x++) {
        if (least != NULL)
            arb_min (least, least, p + x, prec);
        if (arb_is_positive (m + x))
            continue;
        if (arb_is_negative (m + x) || arb_is_zero (m + x))
            arb_set (term, p + x);
        else
            arb_union (term, zero, p + x, prec);
        arb_add (lost, lost, term, prec);
    }
    arb_clear (zero);
    arb_clear (term);
}

void
simplex_zipf (arb_ptr p, const fmpq_t alpha, slong n, slong prec)
{
    arb_t sum;
    slong x;

    arb_init (sum);
    zipf_powers (p, n, alpha, prec);
    for (x = 0; x < n; x++)
        arb_add (sum, sum, p + x, prec);
    for (x = 0; x < n; x++)
        arb_div (p + x, p + x, sum, prec);
    arb_clear (sum);
}
