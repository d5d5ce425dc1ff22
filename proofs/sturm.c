#include "proofs/sturm.h"

/* The most halvings of one interval. */
enum { MAX_DEPTH = 200 };

/* Sturm's theorem. */

/* Divide P by its content, keeping signs. */
static void
reduce (fmpz_poly_t p)
{
    fmpz_t content;

    fmpz_init (content);
    fmpz_poly_content (content, p);
    if (!fmpz_is_zero (content))
        fmpz_poly_scalar_divexact_fmpz (p, p, content);
    fmpz_clear (content);
}

/*
 * Set S to the square-free part of P: it has the roots of P, all simple.  The
 * library's gcd is verified to divide P and P', so each of its roots is a
 * root of P of higher multiplicity and stays a root of the quotient.  Returns
 * 0 when that fails or P is zero.
 */
static int
square_free (fmpz_poly_t s, const fmpq_poly_t p)
{
    fmpz_poly_t whole, slope, common, rest;
    int good;

    fmpz_poly_init (whole);
    fmpz_poly_init (slope);
    fmpz_poly_init (common);
    fmpz_poly_init (rest);
    fmpq_poly_get_numerator (whole, p);
    fmpz_poly_derivative (slope, whole);
    fmpz_poly_gcd (common, whole, slope);
    good = !fmpz_poly_is_zero (whole) && fmpz_poly_divides (s, whole, common)
           && fmpz_poly_divides (rest, slope, common);
    if (good)
        reduce (s);
    fmpz_poly_clear (whole);
    fmpz_poly_clear (slope);
    fmpz_poly_clear (common);
    fmpz_poly_clear (rest);
    return good;
}

/* Set NEXT to a positive multiple of the negated remainder of A by B. */
static void
negated_remainder (fmpz_poly_t next, const fmpz_poly_t a, const fmpz_poly_t b)
{
    fmpq_poly_t x, y;

    fmpq_poly_init (x);
    fmpq_poly_init (y);
    fmpq_poly_set_fmpz_poly (x, a);
    fmpq_poly_set_fmpz_poly (y, b);
    fmpq_poly_rem (x, x, y);
    fmpq_poly_get_numerator (next, x);
    fmpz_poly_neg (next, next);
    reduce (next);
    fmpq_poly_clear (x);
    fmpq_poly_clear (y);
}

/* The sign of P at POINT, or when that is null at infinity times SIDE. */
static int
sign_at (const fmpz_poly_t p, const fmpq *point, int side)
{
    fmpq_t value;
    int sign;

    if (point == NULL) {
        slong degree = fmpz_poly_degree (p);
        if (degree < 0)
            return 0;
        sign = fmpz_sgn (fmpz_poly_lead (p));
        return side < 0 && degree % 2 == 1 ? -sign : sign;
    }
    fmpq_init (value);
    fmpz_poly_evaluate_fmpq (value, p, point);
    sign = fmpq_sgn (value);
    fmpq_clear (value);
    return sign;
}

/* Count one more change of sign in *CHANGES when SIGN differs from *LAST. */
static void
count_change (slong *changes, int *last, int sign)
{
    if (sign == 0)
        return;
    if (*last != 0 && sign != *last)
        ++*changes;
    *last = sign;
}

slong
sturm_count (const fmpq_poly_t p, const fmpq *lower, const fmpq *upper)
{
    fmpz_poly_t a, b, next;
    slong below = 0, above = 0;
    int last_below = 0, last_above = 0;

    if (lower != NULL && upper != NULL && fmpq_cmp (lower, upper) >= 0)
        return -1;
    fmpz_poly_init (a);
    fmpz_poly_init (b);
    fmpz_poly_init (next);
    if (square_free (a, p)) {
        fmpz_poly_derivative (b, a);
        /* The chain a, a', -rem (a, a'), ... ends with a constant. */
        while (!fmpz_poly_is_zero (a)) {
            count_change (&below, &last_below, sign_at (a, lower, -1));
            count_change (&above, &last_above, sign_at (a, upper, 1));
            if (!fmpz_poly_is_zero (b))
                negated_remainder (next, a, b);
            fmpz_poly_swap (a, b);
            fmpz_poly_swap (b, next);
            fmpz_poly_zero (next);
        }
    } else {
        below = -1;
    }
    fmpz_poly_clear (a);
    fmpz_poly_clear (b);
    fmpz_poly_clear (next);
    return below < 0 ? -1 : below - above;
}

/* Descartes' rule. */

/*
 * Set Q to a polynomial whose positive roots correspond to the roots of P in
 * the open interval: (1+t)^n P ((lower + upper t)/(1+t)), or P (lower + t), or
 * P (upper - t); n is the degree of P.  Not both ends are infinite.
 */
static void
transform (fmpq_poly_t q, const fmpq_poly_t p, const fmpq *lower,
           const fmpq *upper)
{
    slong length = fmpq_poly_length (p);
    fmpq_poly_t line;
    fmpq_t slope;

    fmpq_poly_init (line);
    fmpq_init (slope);
    if (upper == NULL)
        fmpq_one (slope);
    else if (lower == NULL)
        fmpq_set_si (slope, -1, 1);
    else
        fmpq_sub (slope, upper, lower);
    fmpq_poly_set_coeff_fmpq (line, 0, lower == NULL ? upper : lower);
    fmpq_poly_set_coeff_fmpq (line, 1, slope);
    fmpq_poly_compose (q, p, line);
    if (lower != NULL && upper != NULL) {
        /* With r the composition: (1+t)^n r (t/(1+t)) is r reversed, shifted
           by one, and reversed again. */
        fmpq_poly_zero (line);
        fmpq_poly_set_coeff_si (line, 0, 1);
        fmpq_poly_set_coeff_si (line, 1, 1);
        fmpq_poly_reverse (q, q, length);
        fmpq_poly_compose (q, q, line);
        fmpq_poly_reverse (q, q, length);
    }
    fmpq_clear (slope);
    fmpq_poly_clear (line);
}

/* The changes of sign among the coefficients of Q. */
static slong
variations (const fmpq_poly_t q)
{
    slong changes = 0, i;
    int last = 0;

    for (i = 0; i < fmpq_poly_length (q); i++)
        count_change (&changes, &last, fmpz_sgn (fmpq_poly_numref (q) + i));
    return changes;
}

/* The changes of sign for the open interval: a bound for its roots. */
static slong
descartes (const fmpq_poly_t p, const fmpq *lower, const fmpq *upper)
{
    fmpq_poly_t q;
    slong changes;

    fmpq_poly_init (q);
    transform (q, p, lower, upper);
    changes = variations (q);
    fmpq_poly_clear (q);
    return changes;
}

/* The sign of P at POINT. */
static int
sign_of (const fmpq_poly_t p, const fmpq *point)
{
    fmpq_t value;
    int sign;

    fmpq_init (value);
    fmpq_poly_evaluate_fmpq (value, p, point);
    sign = fmpq_sgn (value);
    fmpq_clear (value);
    return sign;
}

/* Is P positive at the ends that are finite and all through the interval, as
   far as Descartes' rule tells? */
static int
is_plainly_positive (const fmpq_poly_t p, const fmpq *lower, const fmpq *upper)
{
    return (lower == NULL || sign_of (p, lower) > 0)
           && (upper == NULL || sign_of (p, upper) > 0)
           && ((lower != NULL && upper != NULL && fmpq_equal (lower, upper))
               || descartes (p, lower, upper) == 0);
}

/* A growing sorted list of cuts. */
struct cuts {
    fmpq *values;
    slong length, allocated;
};

static void
put_cut (struct cuts *cuts, const fmpq *value)
{
    if (cuts->length == cuts->allocated) {
        slong more = 2 * cuts->allocated + 16, i;
        fmpq *values = _fmpq_vec_init (more);
        for (i = 0; i < cuts->length; i++)
            fmpq_swap (values + i, cuts->values + i);
        if (cuts->values != NULL)
            _fmpq_vec_clear (cuts->values, cuts->allocated);
        cuts->values = values;
        cuts->allocated = more;
    }
    fmpq_set (cuts->values + cuts->length++, value);
}

static void
clear_cuts (struct cuts *cuts)
{
    if (cuts->values != NULL)
        _fmpq_vec_clear (cuts->values, cuts->allocated);
}

/* A point inside the interval; at an infinite end 2^DEPTH away. */
static void
inside (fmpq_t point, const fmpq *lower, const fmpq *upper, int depth)
{
    if (lower != NULL && upper != NULL) {
        fmpq_add (point, lower, upper);
        fmpq_div_2exp (point, point, 1);
        return;
    }
    fmpq_one (point);
    fmpq_mul_2exp (point, point, (flint_bitcnt_t) depth);
    if (lower != NULL)
        fmpq_add (point, lower, point);
    else if (upper != NULL)
        fmpq_sub (point, upper, point);
    else
        fmpq_zero (point);
}

/* Cut the interval until P is plainly positive on each piece; 0 when the
   depth is exhausted. */
static int
cut_positive (struct cuts *cuts, const fmpq_poly_t p, const fmpq *lower,
              const fmpq *upper, int depth)
{
    fmpq_t middle;
    int good;

    if ((lower != NULL || upper != NULL)
        && is_plainly_positive (p, lower, upper))
        return 1;
    if (depth >= MAX_DEPTH)
        return 0;
    fmpq_init (middle);
    inside (middle, lower, upper, depth);
    good = cut_positive (cuts, p, lower, middle, depth + 1);
    if (good) {
        put_cut (cuts, middle);
        good = cut_positive (cuts, p, middle, upper, depth + 1);
    }
    fmpq_clear (middle);
    return good;
}

/* What sturm_positive shows, by Sturm's theorem alone. */
static enum truth
positive_by_count (const fmpq_poly_t p, const fmpq *lower, const fmpq *upper)
{
    const fmpq *end = lower != NULL ? lower : upper;
    fmpq_t zero;
    slong roots;
    int sign;

    fmpq_init (zero);
    sign = sign_of (p, end != NULL ? end : zero);
    fmpq_clear (zero);
    if (sign <= 0)
        return DISPROVED;
    if (lower != NULL && upper != NULL && fmpq_equal (lower, upper))
        return PROVED;
    roots = sturm_count (p, lower, upper);
    return roots == 0 ? PROVED : roots > 0 ? DISPROVED : UNDECIDED;
}

enum truth
sturm_positive (const fmpq_poly_t p, const fmpq *lower, const fmpq *upper,
                struct record *record)
{
    struct cuts cuts = { NULL, 0, 0 };
    enum truth truth;

    if (lower != NULL && upper != NULL && fmpq_cmp (lower, upper) > 0)
        return UNDECIDED;
    truth = positive_by_count (p, lower, upper);
    if (truth == PROVED && !cut_positive (&cuts, p, lower, upper, 0))
        truth = UNDECIDED;
    if (truth == PROVED)
        record_put (record, "cuts", cuts.values, cuts.length);
    clear_cuts (&cuts);
    return truth;
}

enum truth
sturm_positive_recheck (const fmpq_poly_t p, const fmpq *lower,
                        const fmpq *upper, const struct record *record)
{
    slong n, i;
    const fmpq *cuts = record_get (record, "cuts", &n), *left = lower;

    if (cuts == NULL || (lower == NULL && upper == NULL && n == 0))
        return UNDECIDED;
    for (i = 0; i <= n; i++) {
        const fmpq *right = i < n ? cuts + i : upper;
        if (left != NULL && right != NULL && fmpq_cmp (left, right) > 0)
            return UNDECIDED;
        if (!is_plainly_positive (p, left, right))
            return UNDECIDED;
        left = right;
    }
    return PROVED;
}

/* Cut (LOWER, UPPER) until each piece has no change of sign, or one and at
   most WIDTH; cuts are put in order, without the ends. */
static int
cut_isolating (struct cuts *cuts, const fmpq_poly_t p, const fmpq *lower,
               const fmpq *upper, const fmpq *width, int depth)
{
    slong changes = descartes (p, lower, upper);
    fmpq_t middle;
    int good;

    fmpq_init (middle);
    fmpq_sub (middle, upper, lower);
    good = changes == 0 || (changes == 1 && fmpq_cmp (middle, width) <= 0);
    if (!good && depth < MAX_DEPTH) {
        inside (middle, lower, upper, 0);
        good = cut_isolating (cuts, p, lower, middle, width, depth + 1);
        if (good) {
            put_cut (cuts, middle);
            good = cut_isolating (cuts, p, middle, upper, width, depth + 1);
        }
    }
    fmpq_clear (middle);
    return good;
}

slong
sturm_isolate (const fmpq_poly_t p, const fmpq_t lower, const fmpq_t upper,
               const fmpq_t width, struct record *record)
{
    struct cuts cuts = { NULL, 0, 0 };
    slong roots = sturm_count (p, lower, upper);
    fmpz_poly_t simple;
    fmpq_poly_t q;
    struct certificate *own = NULL;

    if (roots < 0 || fmpq_sgn (width) <= 0)
        return -1;
    if (record == NULL) {
        own = certificate_create ("", "");
        record = certificate_begin (own, "", "", "");
    }
    fmpz_poly_init (simple);
    fmpq_poly_init (q);
    square_free (simple, p);
    fmpq_poly_set_fmpz_poly (q, simple);
    put_cut (&cuts, lower);
    if (cut_isolating (&cuts, q, lower, upper, width, 0)) {
        put_cut (&cuts, upper);
        record_put (record, "partition", cuts.values, cuts.length);
    }
    if (sturm_isolate_recheck (p, lower, upper, record) != roots)
        roots = -1;
    clear_cuts (&cuts);
    fmpq_poly_clear (q);
    fmpz_poly_clear (simple);
    certificate_clear (own);
    return roots;
}

/* The roots of the square-free Q in the half-open pieces between the N >= 2
   increasing points AT; -1 when Descartes' rule does not tell. */
static slong
count_pieces (const fmpq_poly_t q, const fmpq *at, slong n)
{
    slong roots = 0, i;

    for (i = 1; i < n; i++) {
        slong changes;
        if (fmpq_cmp (at + i - 1, at + i) >= 0)
            return -1;
        changes = descartes (q, at + i - 1, at + i);
        if (changes > 1)
            return -1;
        roots += changes + (sign_of (q, at + i) == 0);
    }
    return roots;
}

slong
sturm_isolate_recheck (const fmpq_poly_t p, const fmpq_t lower,
                       const fmpq_t upper, const struct record *record)
{
    slong n, roots = -1;
    const fmpq *partition = record_get (record, "partition", &n);
    fmpz_poly_t simple;
    fmpq_poly_t q;

    if (partition == NULL || n < 2 || !fmpq_equal (partition, lower)
        || !fmpq_equal (partition + n - 1, upper))
        return -1;
    fmpz_poly_init (simple);
    fmpq_poly_init (q);
    if (square_free (simple, p)) {
        fmpq_poly_set_fmpz_poly (q, simple);
        roots = count_pieces (q, partition, n);
    }
    fmpq_poly_clear (q);
    fmpz_poly_clear (simple);
    return roots;
}
