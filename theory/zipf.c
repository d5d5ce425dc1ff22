#include "theory/zipf.h"

#include "theory/constants.h"
#include "theory/zipf_fast.h"

#include <math.h>

/* Bits kept beyond the precision asked for; bits from which on the library's
   own zeta function is the quicker one. */
enum { GUARD = 32, FAR = 36000 };

/* Set BALL to the integer x + shift. */
static void
next_integer (arb_t ball, const fmpz_t x, slong shift)
{
    fmpz_t n;

    fmpz_init (n);
    fmpz_add_si (n, x, shift);
    arb_set_fmpz (ball, n);
    fmpz_clear (n);
}

/* Set POWER to x^-s for balls, x > 0. */
static void
ball_power (arb_t power, const arb_t x, const arb_t s, slong prec)
{
    slong extra;

    arb_log (power, x, prec);
    extra = arf_abs_bound_lt_2exp_si (arb_midref (power))
            + arf_abs_bound_lt_2exp_si (arb_midref (s));
    extra = FLINT_MAX (FLINT_MIN (extra, prec), 0);
    if (extra > 0)
        arb_log (power, x, prec + extra);
    arb_mul (power, power, s, prec + extra);
    arb_neg (power, power);
    arb_exp (power, power, prec);
}

/*
 * How Euler's and Maclaurin's sum is cut: HEAD terms from SHIFT on are added
 * one by one, then TERMS corrections are used at base shift + head.
 */
struct cut {
    slong head, terms;
};

/*
 * The corrections that bring the remainder at base B below 2^-goal B^-s /
 * shift^-s, or -1 when they stop falling before.  Only a guess in doubles: the
 * remainder is bounded where it is used.
 */
static slong
guess_terms (double s, double shift, double head, double goal, slong most)
{
    double base = shift + head, log_term, room, square;
    slong j;

    room = goal - (s > 0 ? s * log1p (head / shift) / M_LN2 : 0);
    log_term = log2 ((fabs (s) + 1) / (12 * base));
    square = 4 * M_PI * M_PI * base * base;
    for (j = 0; log_term > -room; j++) {
        double ratio = fabs (s + 2. * (double) j + 1)
                       * fabs (s + 2. * (double) j + 2) / square;
        if (!(ratio < 0.9) || j == most)
            return -1;
        log_term += log2 (ratio + 1e-300);
    }
    return j;
}

/* The cut of least cost among heads of growing length. */
static struct cut
choose_cut (double s, double shift, slong prec)
{
    struct cut best = { 2, 0 };
    slong head, terms, cost = WORD_MAX;

    for (head = 0; head <= prec + 64; head += 1 + head / 4) {
        terms = guess_terms (s, shift, (double) head, (double) prec, prec);
        if (terms >= 0 && 3 * head + terms < cost) {
            cost = 3 * head + terms;
            best.head = head;
            best.terms = terms;
        }
        if (3 * head > cost)
            break;
    }
    return best;
}

/*
 * Set SUM to sum_{j=1}^{m} t_j and REST to a bound of |t_{m+1}|, where
 * t_j = B_2j/(2j)! s(s+1)...(s+2j-2) / base^(2j-1).
 */
static void
corrections (arb_t sum, mag_t rest, const arb_t s, const arb_t base, slong m,
             slong prec)
{
    slong j;
    arb_t rising, square, term;
    fmpq_t number;

    arb_init (rising);
    arb_init (square);
    arb_init (term);
    fmpq_init (number);
    arb_mul (square, base, base, prec);
    arb_inv (square, square, prec);
    arb_div (rising, s, base, prec);
    arb_mul_2exp_si (rising, rising, -1);
    arb_zero (sum);
    /* rising = s ... (s+2j-2) / base^(2j-1) / (2j)! */
    for (j = 1; j <= m + 1; j++) {
        bernoulli_fmpq_ui (number, (ulong) (2 * j));
        arb_mul_fmpz (term, rising, fmpq_numref (number), prec);
        arb_div_fmpz (term, term, fmpq_denref (number), prec);
        if (j > m)
            break;
        arb_add (sum, sum, term, prec);
        arb_add_ui (term, s, (ulong) (2 * j - 1), prec);
        arb_mul (rising, rising, term, prec);
        arb_add_ui (term, s, (ulong) (2 * j), prec);
        arb_mul (rising, rising, term, prec);
        arb_mul (rising, rising, square, prec);
        arb_div_ui (rising, rising, (ulong) (2 * j + 1) * (ulong) (2 * j + 2),
                    prec);
    }
    arb_get_mag (rest, term);
    arb_clear (rising);
    arb_clear (square);
    arb_clear (term);
    fmpq_clear (number);
}

/* Add x^-s for x = shift, ..., shift + count - 1 to SUM; leave the next x in
   BASE. */
static void
add_head (arb_t sum, arb_t base, const arb_t s, const arb_t shift, slong count,
          slong prec)
{
    slong i;
    arb_t power;

    arb_init (power);
    arb_set (base, shift);
    for (i = 0; i < count; i++) {
        ball_power (power, base, s, prec);
        arb_add (sum, sum, power, prec);
        arb_add_ui (base, base, 1, prec);
    }
    arb_clear (power);
}

/*
 * zeta(s, shift) for balls, s > 1, shift > 0, by Euler and Maclaurin; the
 * remainder is at most the first correction left out (theory/zipf_fast.c
 * proves it for every real s > 1 and every base > 0).
 */
static void
hurwitz (arb_t sum, const arb_t s, const arb_t shift, slong prec)
{
    slong wp = prec + GUARD;
    struct cut cut;
    arb_t base, tail, pole;
    mag_t rest;

    if (prec > FAR) {
        arb_hurwitz_zeta (sum, s, shift, prec);
        return;
    }
    arb_init (base);
    arb_init (tail);
    arb_init (pole);
    mag_init (rest);
    cut = choose_cut (arf_get_d (arb_midref (s), ARF_RND_NEAR),
                      arf_get_d (arb_midref (shift), ARF_RND_NEAR), prec + 8);
    arb_zero (tail);
    add_head (tail, base, s, shift, cut.head, wp);
    corrections (sum, rest, s, base, cut.terms, wp);
    arb_add_error_mag (sum, rest);
    arb_sub_ui (pole, s, 1, wp);
    arb_div (pole, base, pole, wp);
    arb_add (sum, sum, pole, wp);
    arb_one (pole);
    arb_mul_2exp_si (pole, pole, -1);
    arb_add (sum, sum, pole, wp);
    ball_power (pole, base, s, wp);
    arb_mul (sum, sum, pole, wp);
    arb_add (sum, sum, tail, prec);
    arb_clear (base);
    arb_clear (tail);
    arb_clear (pole);
    mag_clear (rest);
}

void
zipf_total (arb_t sum, const fmpq_t s, slong prec)
{
    fmpz_t none;

    fmpz_init (none);
    zipf_tail (sum, s, none, prec);
    fmpz_clear (none);
}

void
zipf_tail (arb_t sum, const fmpq_t s, const fmpz_t after, slong prec)
{
    arb_t exponent;

    if (zipf_fast (sum, NULL, s, after, prec))
        return;
    arb_init (exponent);
    arb_set_fmpq (exponent, s, prec + GUARD);
    zipf_tail_arb (sum, exponent, after, prec);
    arb_clear (exponent);
}

void
zipf_tail_arb (arb_t sum, const arb_t s, const fmpz_t after, slong prec)
{
    arb_t start;

    arb_init (start);
    arb_sub_ui (start, s, 1, prec);
    if (!arb_is_positive (start)) {
        arb_indeterminate (sum);
    } else {
        next_integer (start, after, 1);
        hurwitz (sum, s, start, prec);
    }
    arb_clear (start);
}

void
zipf_tail_share (arb_t share, const fmpq_t s, const fmpz_t after, slong prec)
{
    arb_t total;

    arb_init (total);
    if (!zipf_fast (share, total, s, after, prec)) {
        zipf_total (total, s, prec);
        zipf_tail (share, s, after, prec);
    }
    arb_div (share, share, total, prec);
    arb_clear (total);
}

/* Set AREA to the integral of x^-s over [low, high]; ONE_LESS = 1 - s is
   exact, so that its nearness to nought costs nothing. */
static void
power_integral (arb_t area, const fmpq_t one_less, const arb_t low,
                const arb_t high, slong prec)
{
    arb_t logarithm, scale, exponent;

    arb_init (logarithm);
    arb_init (scale);
    arb_init (exponent);
    arb_div (logarithm, high, low, prec);
    arb_log (logarithm, logarithm, prec);
    if (fmpq_is_zero (one_less)) {
        arb_set (area, logarithm);
    } else {
        /* low^(1-s) (e^((1-s) log (high/low)) - 1) / (1-s) */
        arb_set_fmpq (exponent, one_less, prec);
        arb_mul (logarithm, logarithm, exponent, prec);
        arb_expm1 (logarithm, logarithm, prec);
        arb_div (logarithm, logarithm, exponent, prec);
        arb_pow (scale, low, exponent, prec);
        arb_mul (area, logarithm, scale, prec);
    }
    arb_clear (logarithm);
    arb_clear (scale);
    arb_clear (exponent);
}

/*
 * sum_{x=low}^{high} x^-s by Euler and Maclaurin between both ends.  With
 * h = 2m + 2 the remainder is 1/h! int (B_h - B~_h(x)) f^(h)(x) dx; there
 * |B_h - B~_h| <= 2 |B_h|, and f^(h)(x) = (s)_h x^(-s-h) keeps its sign, so
 * the remainder is at most twice the first corrections left out at both ends.
 */
static void
between (arb_t sum, const fmpq_t exact, const arb_t s, const arb_t low,
         const arb_t high, slong terms, slong prec)
{
    fmpq_t one_less;
    arb_t power, part;
    mag_t rest;
    int end;

    fmpq_init (one_less);
    arb_init (power);
    arb_init (part);
    mag_init (rest);
    fmpq_set_si (one_less, 1, 1);
    fmpq_sub (one_less, one_less, exact);
    power_integral (sum, one_less, low, high, prec);
    for (end = 0; end < 2; end++) {
        corrections (part, rest, s, end ? high : low, terms, prec);
        mag_mul_2exp_si (rest, rest, 1);
        arb_add_error_mag (part, rest);
        if (end)
            arb_neg (part, part);
        /* Half of the end's own term. */
        arb_mul_2exp_si (part, part, 1);
        arb_add_ui (part, part, 1, prec);
        arb_mul_2exp_si (part, part, -1);
        ball_power (power, end ? high : low, s, prec);
        arb_addmul (sum, part, power, prec);
    }
    fmpq_clear (one_less);
    arb_clear (power);
    arb_clear (part);
    mag_clear (rest);
}

/* H_{N,s} with balls, for any s. */
static void
harmonic (arb_t sum, const fmpq_t s, const fmpz_t items, slong prec)
{
    slong wp = prec + GUARD;
    double about = fmpz_get_d (fmpq_numref (s)) / fmpz_get_d (fmpq_denref (s));
    struct cut cut = choose_cut (about, 1, prec + 8);
    arb_t exponent, low, high, head;

    arb_init (exponent);
    arb_init (low);
    arb_init (high);
    arb_init (head);
    arb_set_fmpq (exponent, s, wp);
    arb_one (high);
    if (fmpz_cmp_si (items, cut.head) <= 0) {
        add_head (head, low, exponent, high, fmpz_get_si (items), wp);
        arb_set_round (sum, head, prec);
    } else {
        add_head (head, low, exponent, high, cut.head, wp);
        arb_set_fmpz (high, items);
        between (sum, s, exponent, low, high, cut.terms, wp);
        arb_add (sum, sum, head, prec);
    }
    arb_clear (exponent);
    arb_clear (low);
    arb_clear (high);
    arb_clear (head);
}

/* Is s - 1 at least 2^-16, so that zeta(s) hides no finite sum? */
static int
well_above_one (const fmpq_t s)
{
    fmpq_t least;
    int above;

    fmpq_init (least);
    fmpq_set_si (least, 65537, 65536);
    above = fmpq_cmp (s, least) >= 0;
    fmpq_clear (least);
    return above;
}

void
zipf_harmonic (arb_t sum, const fmpq_t s, const fmpz_t items, slong prec)
{
    arb_t tail;

    if (fmpz_is_zero (items)) {
        arb_zero (sum);
        return;
    }
    arb_init (tail);
    if (well_above_one (s) && zipf_fast (tail, sum, s, items, prec))
        arb_sub (sum, sum, tail, prec);
    else
        harmonic (sum, s, items, prec);
    arb_clear (tail);
}

void
zipf_hurwitz (arb_t sum, const fmpq_t s, const fmpq_t shift, slong prec)
{
    arb_t exponent, start;

    arb_init (exponent);
    arb_init (start);
    arb_set_fmpq (exponent, s, prec + GUARD);
    arb_set_fmpq (start, shift, prec + GUARD);
    hurwitz (sum, exponent, start, prec);
    arb_clear (exponent);
    arb_clear (start);
}

/*
 * With y the first member of the class beyond AFTER, the members are
 * M (k + y/M), so the sum is M^-s zeta(s, y/M).
 */
void
zipf_class_tail (arb_t sum, const fmpq_t s, const fmpz_t residue,
                 const fmpz_t modulus, const fmpz_t after, slong prec)
{
    fmpq_t shift;
    fmpz_t first;
    arb_t scale;

    fmpq_init (shift);
    fmpz_init (first);
    arb_init (scale);
    fmpz_sub (first, residue, after);
    fmpz_sub_ui (first, first, 1);
    fmpz_mod (first, first, modulus);
    fmpz_add (first, first, after);
    fmpz_add_ui (first, first, 1);
    fmpq_set_fmpz_frac (shift, first, modulus);
    zipf_hurwitz (sum, s, shift, prec);
    zipf_power (scale, modulus, s, prec);
    arb_mul (sum, sum, scale, prec);
    fmpq_clear (shift);
    fmpz_clear (first);
    arb_clear (scale);
}

void
zipf_power (arb_t power, const fmpz_t x, const fmpq_t s, slong prec)
{
    fmpq_t exponent;

    fmpq_init (exponent);
    fmpq_neg (exponent, s);
    arb_set_fmpz (power, x);
    arb_pow_fmpq (power, power, exponent, prec);
    fmpq_clear (exponent);
}

/* Powers of composites are products: every n has a least prime factor. */
void
zipf_powers (arb_ptr powers, slong n, const fmpq_t s, slong prec)
{
    slong i, j, wp = prec + 2 * (slong) FLINT_BIT_COUNT ((ulong) n) + 4;
    slong *least = flint_calloc ((size_t) n + 1, sizeof (slong));
    fmpz_t x;

    fmpz_init (x);
    for (i = 2; i <= n; i++)
        if (least[i] == 0)
            for (j = i; j <= n; j += i)
                if (least[j] == 0)
                    least[j] = i;
    for (i = 1; i <= n; i++) {
        fmpz_set_si (x, i);
        if (i == 1 || least[i] == i)
            zipf_power (powers + i - 1, x, s, wp);
        else
            arb_mul (powers + i - 1, powers + least[i] - 1,
                     powers + i / least[i] - 1, wp);
    }
    fmpz_clear (x);
    flint_free (least);
}

void
zipf_probability (arb_t p, const fmpz_t x, const fmpq_t s, const fmpz_t items,
                  slong prec)
{
    arb_t total;

    if (items != NULL && fmpz_cmp (x, items) > 0) {
        arb_zero (p);
        return;
    }
    arb_init (total);
    if (items == NULL)
        zipf_total (total, s, prec);
    else
        zipf_harmonic (total, s, items, prec);
    zipf_power (p, x, s, prec);
    arb_div (p, p, total, prec);
    arb_clear (total);
}

void
zipf_clear_cache (void)
{
    clear_constants ();
}
