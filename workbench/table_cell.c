/*
 * Numbers of a table.
 *
 * Everything is decided in integers.  For a ball [m - r, m + r], m and r
 * rational, and a last place 10^-k:
 *
 *   value and uncertainty: q = m 10^k rounded to an integer and
 *       u = ceil (r 10^k + |m 10^k - q|).
 *     For x in the ball |x 10^k - q| <= |x - m| 10^k + |m 10^k - q| <= u, so
 *     (q +- u) 10^-k contains it;
 *   ends: a = floor ((m - r) 10^k) and b = ceil ((m + r) 10^k), so that
 *     a 10^-k <= x <= b 10^-k.
 *
 * A ball that integers would not hold is first replaced by a larger one and
 * multiplied by a power of ten in ball arithmetic, which only enlarges it.
 */
#include "workbench/table_cell.h"

#include <stdlib.h>
#include <string.h>

#include "theory/quantity.h"
#include "validate/decimal.h"

/* Beyond 2 to this, or below its inverse, a ball is scaled. */
enum { LARGE_BITS = 1 << 16 };

/* A ball within (MID +- RAD) 10^-SHIFT. */
struct held {
    fmpq_t mid, rad;
    slong shift;
};

static void
held_init (struct held *held)
{
    fmpq_init (held->mid);
    fmpq_init (held->rad);
    held->shift = 0;
}

static void
held_clear (struct held *held)
{
    fmpq_clear (held->mid);
    fmpq_clear (held->rad);
}

/* Enlarge BALL, below 2^SIZE, so that it fits about PREC bits: a radius that
   is far below the last digit is no use to anybody. */
static void
trim (arb_t ball, const fmpz_t size, slong prec)
{
    fmpz_t e;
    mag_t least;

    arb_set_round (ball, ball, prec);
    if (arb_is_exact (ball))
        return;
    fmpz_init (e);
    mag_init (least);
    fmpz_sub_si (e, size, prec);
    mag_set_ui_2exp_si (least, 1, 0);
    mag_mul_2exp_fmpz (least, least, e);
    mag_max (arb_radref (ball), arb_radref (ball), least);
    mag_clear (least);
    fmpz_clear (e);
}

/* Multiply BALL, near 2^SIZE, by the power of ten that brings it near one:
   its exponent, or 0 when that is out of reach. */
static slong
scale (arb_t ball, const fmpz_t size, slong prec)
{
    slong shift;
    arb_t ten;
    fmpz_t e;

    if (fmpz_bits (size) > 38)
        return 0;
    shift = -(slong) ((double) fmpz_get_si (size) * 0.30102999566398120);
    arb_init (ten);
    fmpz_init_set_si (e, shift);
    arb_set_ui (ten, 10);
    arb_pow_fmpz (ten, ten, e, prec + 64);
    arb_mul (ball, ball, ten, prec);
    arb_clear (ten);
    fmpz_clear (e);
    return shift;
}

/* Take BALL into HELD with room for DIGITS digits; 0 when it cannot be. */
static int
hold (struct held *held, const arb_t ball, slong digits)
{
    slong prec = bits_for_digits (digits) + 64;
    int sound = arb_is_finite (ball);
    fmpz_t size;
    mag_t above;
    arf_t radius;
    arb_t copy;

    fmpz_init (size);
    mag_init (above);
    arf_init (radius);
    arb_init (copy);
    arb_set (copy, ball);
    if (sound && !arb_is_zero (ball)) {
        arb_get_mag (above, ball);
        fmpz_set (size, MAG_EXPREF (above));
        trim (copy, size, prec);
        if (fmpz_cmp_si (size, LARGE_BITS) > 0
            || fmpz_cmp_si (size, -LARGE_BITS) < 0) {
            held->shift = scale (copy, size, prec);
            sound = held->shift != 0;
        }
    }
    if (sound) {
        arf_get_fmpq (held->mid, arb_midref (copy));
        arf_set_mag (radius, arb_radref (copy));
        arf_get_fmpq (held->rad, radius);
    }
    fmpz_clear (size);
    mag_clear (above);
    arf_clear (radius);
    arb_clear (copy);
    return sound;
}

/* Set OUT to X 10^K. */
static void
times_ten (fmpq_t out, const fmpq_t x, slong k)
{
    fmpz_t power;

    fmpz_init_set_ui (power, 10);
    fmpz_pow_ui (power, power, (ulong) labs (k));
    if (k >= 0)
        fmpq_mul_fmpz (out, x, power);
    else
        fmpq_div_fmpz (out, x, power);
    fmpz_clear (power);
}

/* The k with 10^k <= X < 10^(k+1), X > 0. */
static slong
leading_place (const fmpq_t x)
{
    slong bits = (slong) fmpz_bits (fmpq_numref (x))
                 - (slong) fmpz_bits (fmpq_denref (x));
    slong k = (slong) ((double) bits * 0.30103) + 1;
    fmpq_t part;

    fmpq_init (part);
    /* The guess is at most a few too high, and nothing rounds. */
    times_ten (part, x, -k);
    while (fmpq_cmp_si (part, 1) < 0) {
        times_ten (part, part, 1);
        k--;
    }
    while (fmpq_cmp_si (part, 10) >= 0) {
        times_ten (part, part, -1);
        k++;
    }
    fmpq_clear (part);
    return k;
}

/* The last place k that DIGITS digits of HELD reach, or two digits of its
   radius, whichever comes first. */
static slong
last_place (const struct held *held, slong digits)
{
    fmpq_t size;
    slong k;

    if (fmpq_is_zero (held->mid) && fmpq_is_zero (held->rad))
        return 0;
    fmpq_init (size);
    fmpq_abs (size, held->mid);
    if (fmpq_cmp (size, held->rad) < 0)
        fmpq_set (size, held->rad);
    k = digits - 1 - leading_place (size);
    if (!fmpq_is_zero (held->rad))
        k = FLINT_MIN (k, 1 - leading_place (held->rad));
    fmpq_clear (size);
    return k;
}

/* Set Q and U to the value and uncertainty of HELD at the place K. */
static void
value_at (fmpz_t q, fmpz_t u, const struct held *held, slong k)
{
    fmpq_t x, gap;

    fmpq_init (x);
    fmpq_init (gap);
    times_ten (x, held->mid, k);
    fmpz_mul_2exp (q, fmpq_numref (x), 1);
    fmpz_add (q, q, fmpq_denref (x));
    fmpz_mul_2exp (u, fmpq_denref (x), 1);
    fmpz_fdiv_q (q, q, u);
    fmpq_sub_fmpz (x, x, q);
    fmpq_abs (gap, x);
    times_ten (x, held->rad, k);
    fmpq_add (gap, gap, x);
    fmpz_cdiv_q (u, fmpq_numref (gap), fmpq_denref (gap));
    fmpq_clear (x);
    fmpq_clear (gap);
}

/* Set A and B to the ends of HELD at the place K. */
static void
ends_at (fmpz_t a, fmpz_t b, const struct held *held, slong k)
{
    fmpq_t x;

    fmpq_init (x);
    fmpq_sub (x, held->mid, held->rad);
    times_ten (x, x, k);
    fmpz_fdiv_q (a, fmpq_numref (x), fmpq_denref (x));
    fmpq_add (x, held->mid, held->rad);
    times_ten (x, x, k);
    fmpz_cdiv_q (b, fmpq_numref (x), fmpq_denref (x));
    fmpq_clear (x);
}

/* Take zeros off the end of the exact number Q 10^-K, down to its units. */
static void
strip_zeros (fmpz_t q, slong *k)
{
    while (*k > 0 && !fmpz_is_zero (q) && fmpz_divisible_si (q, 10)) {
        fmpz_divexact_si (q, q, 10);
        (*k)--;
    }
}

/* ---- Layout -------------------------------------------------------------
 */

/* Decimals and exponent that several numbers of one cell share. */
struct layout {
    slong decimals, exponent;
    int scientific;
};

/* For integers of at most DIGITS digits in units of 10^-(K + SHIFT): as
   decimal.h lays numbers out, and no zero that is not known. */
static struct layout
lay_out (size_t digits, slong k, slong shift)
{
    slong lead = (slong) digits - 1 - k;
    struct layout layout = { k, 0, 0 };

    if (shift != 0 || k < 0 || lead < -5 || lead > 20) {
        layout.scientific = 1;
        layout.exponent = lead - shift;
        layout.decimals = k + lead;
    }
    return layout;
}

/* The decimal digits of |Q|, exactly. */
static size_t
digits_of (const fmpz_t q)
{
    char *text = fmpz_get_str (NULL, 10, q);
    size_t length = strlen (text) - (*text == '-');

    flint_free (text);
    return length;
}

/* A new string: Q 10^-DECIMALS. */
static char *
fixed (const fmpz_t q, slong decimals)
{
    char *raw = fmpz_get_str (NULL, 10, q), *text, *out;
    const char *digits = raw + (*raw == '-');
    slong length = (slong) strlen (digits), i;

    text = out = malloc ((size_t) (length + decimals) + 8);
    if (text != NULL) {
        if (*raw == '-')
            *out++ = '-';
        for (i = FLINT_MAX (length, decimals + 1); i > 0; i--) {
            *out++ = i > length ? '0' : digits[length - i];
            if (i == decimals + 1 && decimals > 0)
                *out++ = '.';
        }
        *out = '\0';
    }
    flint_free (raw);
    return text;
}

/* A new string: all parts in order, then the exponent of LAYOUT. */
static char *
compose (struct layout layout, const char *before, const char *between,
         const char *a, const char *join, const char *b, const char *after)
{
    size_t room = strlen (before) + strlen (between) + strlen (a)
                  + strlen (join) + strlen (b) + strlen (after) + 32;
    char *text = malloc (room);

    if (text == NULL)
        return NULL;
    snprintf (text, room, "%s%s%s%s%s%s", before, between, a, join, b, after);
    if (layout.scientific)
        sprintf (text + strlen (text), "e%+03ld", (long) layout.exponent);
    return text;
}

/* Keep TEXT, freed, and the exponent of LAYOUT. */
static char *
with_exponent (struct layout layout, char *text)
{
    char *whole =
        text != NULL ? compose (layout, text, "", "", "", "", "") : NULL;

    free (text);
    return whole;
}

/* ---- Styles -------------------------------------------------------------
 */

static char *
uncertainty (const struct held *held, slong digits)
{
    slong k = last_place (held, digits);
    struct layout layout;
    char *value, *text = NULL, *units;
    fmpz_t q, u;

    fmpz_init (q);
    fmpz_init (u);
    for (;; k--) {
        value_at (q, u, held, k);
        if (fmpz_cmp_si (u, 99) <= 0)
            break;
    }
    if (fmpz_is_zero (u))
        strip_zeros (q, &k);
    layout = lay_out (digits_of (q), k, held->shift);
    value = fixed (q, layout.decimals);
    units = fmpz_get_str (NULL, 10, u);
    if (value != NULL)
        text = compose (layout, value, "(", units, ")", "", "");
    free (value);
    flint_free (units);
    fmpz_clear (q);
    fmpz_clear (u);
    return text;
}

/* The bytes that A and B begin with in common, when they are of one length
   and share a digit; else 0. */
static size_t
common_prefix (const char *a, const char *b)
{
    size_t n = 0;

    if (strlen (a) != strlen (b))
        return 0;
    while (a[n] != '\0' && a[n] == b[n])
        n++;
    return strcspn (a, "0123456789") < n ? n : 0;
}

/* "[a, b]", or "common[a, b]" when PREFIX. */
static char *
bracket (struct layout layout, char *a, char *b, int prefix)
{
    size_t n = prefix ? common_prefix (a, b) : 0;
    char *before, *text = NULL;

    if (prefix && strcmp (a, b) == 0)
        return compose (layout, a, "", "", "", "", "");
    before = strndup (a, n);
    if (before != NULL)
        text = compose (layout, before, "[", a + n, ", ", b + n, "]");
    free (before);
    return text;
}

static char *
interval (const struct held *held, slong digits, int prefix)
{
    slong k = last_place (held, digits);
    struct layout layout;
    char *low, *high, *text = NULL;
    fmpz_t a, b;

    fmpz_init (a);
    fmpz_init (b);
    ends_at (a, b, held, k);
    if (fmpz_equal (a, b)) {
        strip_zeros (a, &k);
        fmpz_set (b, a);
    }
    layout =
        lay_out (FLINT_MAX (digits_of (a), digits_of (b)), k, held->shift);
    low = fixed (a, layout.decimals);
    high = fixed (b, layout.decimals);
    if (low != NULL && high != NULL)
        text = bracket (layout, low, high, prefix);
    free (low);
    free (high);
    fmpz_clear (a);
    fmpz_clear (b);
    return text;
}

char *
cell_text (const arb_t ball, enum style style, slong digits)
{
    struct held held;
    char *text = NULL;

    if (style == STYLE_ROUNDED)
        return decimal_from_ball (ball, digits);
    held_init (&held);
    if (hold (&held, ball, digits))
        text = style == STYLE_UNCERTAINTY
                   ? uncertainty (&held, digits)
                   : interval (&held, digits, style == STYLE_PREFIX);
    held_clear (&held);
    return text;
}

/* ---- For programs -------------------------------------------------------
 */

/* Set Q to X 10^K rounded up, X >= 0, with K the place of its third digit. */
static slong
three_digits_up (fmpz_t q, const fmpq_t x)
{
    fmpq_t scaled;
    slong k;

    fmpz_zero (q);
    if (fmpq_is_zero (x))
        return 0;
    k = 2 - leading_place (x);
    fmpq_init (scaled);
    times_ten (scaled, x, k);
    fmpz_cdiv_q (q, fmpq_numref (scaled), fmpq_denref (scaled));
    fmpq_clear (scaled);
    return k;
}

/* Q 10^-(K + SHIFT) as a new string. */
static char *
plain (fmpz_t q, slong k, slong shift)
{
    struct layout layout;

    if (fmpz_is_zero (q))
        return strdup ("0");
    layout = lay_out (digits_of (q), k, shift);
    return with_exponent (layout, fixed (q, layout.decimals));
}

/* As cell_pair for what is HELD: |m - q 10^-k| + r bounds the distance of the
   printed midpoint from any number of the ball. */
static void
pair_of (char **middle, char **radius, const struct held *held, slong digits)
{
    fmpq_t x, gap;
    fmpz_t q, u;
    slong k = 0;

    fmpq_init (x);
    fmpq_init (gap);
    fmpz_init (q);
    fmpz_init (u);
    if (!fmpq_is_zero (held->mid)) {
        fmpq_abs (x, held->mid);
        k = digits - 1 - leading_place (x);
    }
    value_at (q, u, held, k);
    fmpq_set_fmpz (x, q);
    times_ten (x, x, -k);
    fmpq_sub (gap, held->mid, x);
    fmpq_abs (gap, gap);
    fmpq_add (gap, gap, held->rad);
    if (fmpq_is_zero (gap))
        strip_zeros (q, &k);
    *middle = plain (q, k, held->shift);
    k = three_digits_up (u, gap);
    *radius = plain (u, k, held->shift);
    fmpq_clear (x);
    fmpq_clear (gap);
    fmpz_clear (q);
    fmpz_clear (u);
}

int
cell_pair (char **middle, char **radius, const arb_t ball, slong digits)
{
    struct held held;

    *middle = *radius = NULL;
    held_init (&held);
    if (hold (&held, ball, digits))
        pair_of (middle, radius, &held, digits);
    held_clear (&held);
    if (*middle != NULL && *radius != NULL)
        return 1;
    free (*middle);
    free (*radius);
    *middle = *radius = NULL;
    return 0;
}
