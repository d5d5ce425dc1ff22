#include "validate/decimal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 10000, GREATEST_EXPONENT = 99999 };

/* ---- Reading ---------------------------------------------------------- */

/* Skip digits; the number skipped. */
static size_t
digits_at (const char *text)
{
    return strspn (text, "0123456789");
}

/* Read at most five digits as a small exponent, or -1. */
static slong
small_exponent (const char *text, size_t length)
{
    slong value = 0;
    size_t i;

    while (length > 1 && *text == '0') {
        text++;
        length--;
    }
    if (length == 0 || length > 5)
        return -1;
    for (i = 0; i < length; i++)
        value = 10 * value + (text[i] - '0');
    return value;
}

/* Set VALUE to the integer in LENGTH digits at TEXT. */
static void
set_digits (fmpz_t value, const char *text, size_t length)
{
    char *copy = flint_malloc (length + 1);

    memcpy (copy, text, length);
    copy[length] = '\0';
    fmpz_set_str (value, copy, 10);
    flint_free (copy);
}

/* Multiply VALUE by 10^EXPONENT. */
static void
scale_by_ten (fmpq_t value, slong exponent)
{
    fmpz_t power;

    fmpz_init_set_ui (power, 10);
    fmpz_pow_ui (power, power, (ulong) labs (exponent));
    if (exponent >= 0)
        fmpq_mul_fmpz (value, value, power);
    else
        fmpq_div_fmpz (value, value, power);
    fmpz_clear (power);
}

/* "p/q" or "b^n" after their first digits; REST points at the operator. */
static enum decimal_status
read_compound (fmpq_t value, const fmpz_t first, const char *rest)
{
    size_t length = digits_at (rest + 1);
    enum decimal_status status = DECIMAL_READ;
    fmpz_t second;

    if (length == 0 || rest[1 + length] != '\0')
        return DECIMAL_MALFORMED;
    fmpz_init (second);
    set_digits (second, rest + 1, length);
    if (*rest == '/') {
        if (fmpz_is_zero (second))
            status = DECIMAL_MALFORMED;
        else
            fmpq_set_fmpz_frac (value, first, second);
    } else if (fmpz_cmp_si (second, GREATEST_EXPONENT) > 0
               || (slong) fmpz_bits (first) * fmpz_get_si (second)
                      > 4 * GREATEST_EXPONENT)
        status = DECIMAL_TOO_LONG;
    else {
        fmpz_pow_ui (second, first, fmpz_get_ui (second));
        fmpq_set_fmpz (value, second);
    }
    fmpz_clear (second);
    return status;
}

/* The rest of a decimal after its LEAD leading digits. */
static enum decimal_status
read_decimal (fmpq_t value, const char *text, size_t lead)
{
    size_t fraction = 0, span;
    const char *rest = text + lead;
    slong exponent = 0;
    fmpz_t mantissa;
    char *joined;

    if (*rest == '.') {
        fraction = digits_at (rest + 1);
        rest += 1 + fraction;
    }
    if (lead + fraction == 0)
        return DECIMAL_MALFORMED;
    if (*rest == 'e' || *rest == 'E') {
        int negative = rest[1] == '-';
        rest += 1 + (rest[1] == '-' || rest[1] == '+');
        span = digits_at (rest);
        if (span == 0 || rest[span] != '\0')
            return DECIMAL_MALFORMED;
        exponent = small_exponent (rest, span);
        if (exponent < 0)
            return DECIMAL_TOO_LONG;
        exponent = negative ? -exponent : exponent;
    } else if (*rest != '\0')
        return DECIMAL_MALFORMED;

    joined = flint_malloc (lead + fraction + 1);
    memcpy (joined, text, lead);
    if (fraction > 0)
        memcpy (joined + lead, text + lead + 1, fraction);
    fmpz_init (mantissa);
    set_digits (mantissa, joined, lead + fraction);
    fmpq_set_fmpz (value, mantissa);
    scale_by_ten (value, exponent - (slong) fraction);
    fmpz_clear (mantissa);
    flint_free (joined);
    return DECIMAL_READ;
}

enum decimal_status
decimal_read (fmpq_t value, const char *text)
{
    int negative = *text == '-';
    enum decimal_status status;
    fmpq_t number;
    size_t lead;

    if (strlen (text) > LONGEST)
        return DECIMAL_TOO_LONG;
    text += *text == '-' || *text == '+';
    lead = digits_at (text);
    fmpq_init (number);
    if (lead > 0 && (text[lead] == '/' || text[lead] == '^')) {
        fmpz_t first;
        fmpz_init (first);
        set_digits (first, text, lead);
        status = read_compound (number, first, text + lead);
        fmpz_clear (first);
    } else
        status = read_decimal (number, text, lead);
    if (status == DECIMAL_READ) {
        if (negative)
            fmpq_neg (number, number);
        fmpq_swap (value, number);
    }
    fmpq_clear (number);
    return status;
}

/* ---- Rounding --------------------------------------------------------- */

/* Set Q to P / R rounded to an integer, R > 0. */
static void
divide_rounded (fmpz_t q, const fmpz_t p, const fmpz_t r, enum rounding mode)
{
    fmpz_t rest;
    int side;

    if (mode == DOWNWARD) {
        fmpz_fdiv_q (q, p, r);
        return;
    }
    if (mode == UPWARD) {
        fmpz_cdiv_q (q, p, r);
        return;
    }
    fmpz_init (rest);
    fmpz_fdiv_qr (q, rest, p, r);
    fmpz_mul_2exp (rest, rest, 1);
    side = fmpz_cmp (rest, r);
    if (side > 0 || (side == 0 && fmpz_is_odd (q)))
        fmpz_add_ui (q, q, 1);
    fmpz_clear (rest);
}

/* Set Q to P/R * 10^SHIFT rounded. */
static void
shift_and_round (fmpz_t q, const fmpz_t p, const fmpz_t r, slong shift,
                 enum rounding mode)
{
    fmpz_t top, bottom, power;

    fmpz_init_set (top, p);
    fmpz_init_set (bottom, r);
    fmpz_init_set_ui (power, 10);
    fmpz_pow_ui (power, power, (ulong) labs (shift));
    if (shift >= 0)
        fmpz_mul (top, top, power);
    else
        fmpz_mul (bottom, bottom, power);
    divide_rounded (q, top, bottom, mode);
    fmpz_clear (top);
    fmpz_clear (bottom);
    fmpz_clear (power);
}

/* Write the N decimal DIGITS of a number in [10^K, 10^(K+1)). */
static char *
lay_out (const char *digits, size_t n, slong k, int negative)
{
    size_t room = n + 40 + (size_t) (k > 0 && k < 21 ? k : 0);
    char *text = malloc (room), *out = text;

    if (text == NULL)
        return NULL;
    if (negative)
        *out++ = '-';
    if (k >= -5 && k < 0) {
        out += sprintf (out, "0.");
        for (; k < -1; k++)
            *out++ = '0';
        memcpy (out, digits, n);
        out[n] = '\0';
    } else if (k >= 0 && (k < 21 || (size_t) k < n)) {
        size_t whole = (size_t) k + 1, i;
        for (i = 0; i < whole; i++)
            *out++ = i < n ? digits[i] : '0';
        if (n > whole) {
            *out++ = '.';
            memcpy (out, digits + whole, n - whole);
            out += n - whole;
        }
        *out = '\0';
    } else {
        *out++ = digits[0];
        if (n > 1) {
            *out++ = '.';
            memcpy (out, digits + 1, n - 1);
            out += n - 1;
        }
        sprintf (out, "e%+03ld", (long) k);
    }
    return text;
}

/* The sign of |P|/R - 10^K. */
static int
compare_power (const fmpz_t p, const fmpz_t r, slong k)
{
    fmpz_t left, right, power;
    int order;

    fmpz_init_set (left, p);
    fmpz_init_set (right, r);
    fmpz_init_set_ui (power, 10);
    fmpz_pow_ui (power, power, (ulong) labs (k));
    if (k >= 0)
        fmpz_mul (right, right, power);
    else
        fmpz_mul (left, left, power);
    order = fmpz_cmpabs (left, right);
    fmpz_clear (left);
    fmpz_clear (right);
    fmpz_clear (power);
    return order;
}

/* P/R, R > 0, to DIGITS significant digits; ESTIMATE is near log10 |P/R|. */
static char *
round_fraction (const fmpz_t p, const fmpz_t r, slong estimate, slong digits,
                enum rounding mode)
{
    fmpz_t q;
    char *raw, *text;
    slong k = estimate;

    if (fmpz_is_zero (p))
        return strdup ("0");
    /* Exactly 10^k <= |P/R| < 10^(k+1): a guess that is one too high would
       round twice. */
    while (compare_power (p, r, k) < 0)
        k--;
    while (compare_power (p, r, k + 1) >= 0)
        k++;
    fmpz_init (q);
    shift_and_round (q, p, r, digits - 1 - k, mode);
    raw = fmpz_get_str (NULL, 10, q);
    /* 999.7 to three digits is 1.00e3. */
    if ((slong) strlen (raw) - (*raw == '-') > digits)
        k++;
    text = lay_out (raw + (*raw == '-'), (size_t) digits, k, *raw == '-');
    flint_free (raw);
    fmpz_clear (q);
    return text;
}

char *
decimal_from_fmpq (const fmpq_t value, slong digits, enum rounding mode)
{
    slong bits = (slong) fmpz_bits (fmpq_numref (value))
                 - (slong) fmpz_bits (fmpq_denref (value));

    return round_fraction (fmpq_numref (value), fmpq_denref (value),
                           (slong) ((double) bits * 0.30103), digits, mode);
}

char *
decimal_from_arf (const arf_t end, slong digits, enum rounding mode)
{
    char *text = NULL;
    fmpz_t mantissa, exponent, bottom;
    slong bits;

    if (!arf_is_finite (end))
        return NULL;
    fmpz_init (mantissa);
    fmpz_init (exponent);
    fmpz_init_set_ui (bottom, 1);
    arf_get_fmpz_2exp (mantissa, exponent, end);
    if (fmpz_cmpabs (exponent, mantissa) == 0 || fmpz_bits (exponent) <= 25) {
        slong e = fmpz_get_si (exponent);
        bits = (slong) fmpz_bits (mantissa) + e;
        if (e >= 0)
            fmpz_mul_2exp (mantissa, mantissa, (ulong) e);
        else
            fmpz_mul_2exp (bottom, bottom, (ulong) -e);
        text = round_fraction (
            mantissa, bottom, (slong) ((double) bits * 0.30103), digits, mode);
    }
    fmpz_clear (mantissa);
    fmpz_clear (exponent);
    fmpz_clear (bottom);
    return text;
}

/* Numbers beyond 2 to this, or below its inverse, are scaled first. */
enum { LARGE_BITS = 1 << 20 };

/*
 * The ends of BALL, which is finite: exact, but that a radius far too small
 * to matter to DIGITS digits is raised, lest the ends have as many bits as it
 * is small.
 */
static void
ends (arf_t lower, arf_t upper, const arb_t ball, slong digits)
{
    mag_t least;
    arf_t radius;

    mag_init (least);
    arf_get_mag_lower (least, arb_midref (ball));
    mag_mul_2exp_si (least, least, -LARGE_BITS - bits_for_digits (digits));
    if (mag_is_zero (arb_radref (ball))
        || mag_cmp (arb_radref (ball), least) > 0)
        mag_set (least, arb_radref (ball));
    arf_init_set_mag_shallow (radius, least);
    arf_sub (lower, arb_midref (ball), radius, ARF_PREC_EXACT, ARF_RND_DOWN);
    arf_add (upper, arb_midref (ball), radius, ARF_PREC_EXACT, ARF_RND_DOWN);
    mag_clear (least);
}

/* As decimal_from_ball, by the integers that the ends are multiples of. */
static char *
from_ends (const arb_t ball, slong digits)
{
    char *low, *high;
    arf_t lower, upper;

    arf_init (lower);
    arf_init (upper);
    ends (lower, upper, ball, digits);
    low = decimal_from_arf (lower, digits, HALF_EVEN);
    high = decimal_from_arf (upper, digits, HALF_EVEN);
    if (low != NULL && (high == NULL || strcmp (low, high) != 0)) {
        free (low);
        low = NULL;
    }
    free (high);
    arf_clear (lower);
    arf_clear (upper);
    return low;
}

/* Replace the exponent of TEXT, "1.25e+107", by that less SHIFT. */
static char *
shift_exponent (char *text, slong shift)
{
    char *mark = text == NULL ? NULL : strchr (text, 'e'), *longer;
    slong exponent;

    if (mark == NULL) {
        free (text);
        return NULL;
    }
    exponent = (slong) strtol (mark + 1, NULL, 10) - shift;
    *mark = '\0';
    longer = malloc (strlen (text) + 32);
    if (longer != NULL)
        sprintf (longer, "%se%+03ld", text, (long) exponent);
    free (text);
    return longer;
}

/*
 * As decimal_from_ball, for a number so large or small that the integers would
 * be: 10^SHIFT times it has DIGITS + 100 places before the point, and one or
 * two more or less, where it is written with an exponent.
 */
static char *
from_scaled (const arb_t ball, slong digits)
{
    slong prec = bits_for_digits (digits) + 192;
    char *text = NULL;
    fmpz_t shift;
    arb_t scaled, ten;

    fmpz_init (shift);
    arb_init (scaled);
    arb_init (ten);
    arb_abs (scaled, ball);
    arb_log (scaled, scaled, 256);
    arb_const_log10 (ten, 256);
    arb_div (scaled, scaled, ten, 256);
    if (arb_is_finite (scaled)) {
        arf_get_fmpz (shift, arb_midref (scaled), ARF_RND_FLOOR);
        fmpz_neg (shift, shift);
        fmpz_add_si (shift, shift, digits + 100);
        arb_set_ui (ten, 10);
        arb_pow_fmpz (ten, ten, shift, prec);
        arb_mul (scaled, ball, ten, prec);
        if (fmpz_bits (shift) < 60)
            text = shift_exponent (from_ends (scaled, digits),
                                   fmpz_get_si (shift));
    }
    fmpz_clear (shift);
    arb_clear (scaled);
    arb_clear (ten);
    return text;
}

char *
decimal_from_ball (const arb_t ball, slong digits)
{
    /* A ball much wider than its last digit cannot agree: spare the work. */
    if (!arb_is_finite (ball)
        || (!arb_is_exact (ball)
            && arb_rel_accuracy_bits (ball) < bits_for_digits (digits) - 8))
        return NULL;
    if (arf_cmpabs_2exp_si (arb_midref (ball), LARGE_BITS) > 0
        || (!arb_contains_zero (ball)
            && arf_cmpabs_2exp_si (arb_midref (ball), -LARGE_BITS) < 0))
        return from_scaled (ball, digits);
    return from_ends (ball, digits);
}

char *
decimal_enclosure (const arb_t ball, slong digits)
{
    char *low, *high, *text = NULL;
    arf_t lower, upper;

    if (!arb_is_finite (ball))
        return NULL;
    arf_init (lower);
    arf_init (upper);
    ends (lower, upper, ball, digits);
    low = decimal_from_arf (lower, digits, DOWNWARD);
    high = decimal_from_arf (upper, digits, UPWARD);
    if (low != NULL && high != NULL) {
        text = malloc (strlen (low) + strlen (high) + 8);
        if (text != NULL)
            sprintf (text, "[%s, %s]", low, high);
    }
    free (low);
    free (high);
    arf_clear (lower);
    arf_clear (upper);
    return text;
}

/* ---- Predictions ------------------------------------------------------ */

/* Digits an enclosure is worth showing with. */
static slong
shown_digits (const arb_t ball)
{
    slong good = (slong) ((double) arb_rel_accuracy_bits (ball) * 0.30103);

    return FLINT_MIN (FLINT_MAX (good, 0) + 3, 60);
}

enum evaluation
decimal_predict (char **text, arb_t ball, const struct quantity *quantity,
                 const fmpq *at, slong digits, slong max_prec)
{
    enum evaluation outcome;
    slong asked = digits + 6;
    fmpq_t exact;

    *text = NULL;
    fmpq_init (exact);
    if (quantity_eval_exact (exact, quantity, at) == EVALUATED) {
        arb_set_fmpq (ball, exact, bits_for_digits (digits) + 32);
        *text = decimal_from_fmpq (exact, digits, HALF_EVEN);
        fmpq_clear (exact);
        return *text != NULL ? EVALUATED : UNABLE;
    }
    fmpq_clear (exact);
    /* Few digits more settle all but ties; those go on to the bound. */
    for (;;) {
        struct goal goal = { asked, RELATIVE };
        outcome = quantity_eval (ball, quantity, at, goal, max_prec);
        if (outcome == OUT_OF_DOMAIN || outcome == TOO_LARGE)
            return outcome;
        *text = decimal_from_ball (ball, digits);
        if (*text != NULL)
            return EVALUATED;
        if (outcome == UNABLE)
            break;
        asked *= 2;
        /* A tie stays a tie: eight times the digits asked are enough. */
        if (asked > 8 * (digits + 20))
            break;
    }
    *text = decimal_enclosure (ball, shown_digits (ball));
    return UNABLE;
}
