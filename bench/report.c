/* Telling times, and telling right answers from wrong ones. */
#define _GNU_SOURCE
#include "bench/bench.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int
answer_read (arb_t ball, const char *answer, slong prec)
{
    char *copy, *to;
    int read;

    if (strncmp (answer, "ball ", 5) == 0)
        return arb_load_str (ball, answer + 5) == 0;
    /* gp writes "6.1 E-7". */
    to = copy = strdup (answer);
    for (; copy != NULL && *answer != '\0'; answer++)
        if (*answer != ' ')
            *to++ = *answer;
    if (copy == NULL)
        return 0;
    *to = '\0';
    read = arb_set_str (ball, copy, prec) == 0 && arb_is_finite (ball);
    free (copy);
    return read;
}

int
digits_right (const arb_t ball, const arb_t reference, int digits)
{
    slong prec = bits_for_digits (digits) + 64;
    arb_t error;
    mag_t most, least;
    double right;

    arb_init (error);
    mag_init (most);
    mag_init (least);
    /* What a ball claims is its middle; its radius is not held against it. */
    arb_set_arf (error, arb_midref (ball));
    arb_sub (error, error, reference, prec);
    arb_get_mag (most, error);
    arb_get_mag_lower (least, reference);
    if (mag_is_zero (most))
        right = digits;
    else if (mag_is_zero (least) || mag_is_inf (most))
        right = 0;
    else
        right = (mag_get_d_log2_approx (least) - mag_get_d_log2_approx (most))
                * 0.30103;
    arb_clear (error);
    mag_clear (most);
    mag_clear (least);
    return (int) floor (fmin (fmax (right, 0), digits));
}

const char *
same_law (const char *a, const char *b)
{
    double mean[2], error[2];

    if (sscanf (a, "mean %lf se %lf", mean, error) != 2
        || sscanf (b, "mean %lf se %lf", mean + 1, error + 1) != 2)
        return "";
    return fabs (mean[0] - mean[1]) <= 5 * hypot (error[0], error[1])
               ? "same"
               : "DIFFERS";
}

static void
scaled (char *text, size_t size, double value, const char *unit)
{
    int places = value < 10 ? 2 : value < 100 ? 1 : 0;

    snprintf (text, size, "%.*f %s", places, value, unit);
}

static void
seconds_text (char *text, size_t size, double seconds)
{
    if (seconds < 1e-6)
        scaled (text, size, seconds * 1e9, "ns");
    else if (seconds < 1e-3)
        scaled (text, size, seconds * 1e6, "us");
    else if (seconds < 1)
        scaled (text, size, seconds * 1e3, "ms");
    else
        scaled (text, size, seconds, "s");
}

void
rate_text (char *text, size_t size, double seconds, enum rate rate, double n)
{
    switch (rate) {
    case SECONDS:
        seconds_text (text, size, seconds);
        break;
    case PER_SECOND:
        snprintf (text, size, "%.0f/s", 1 / seconds);
        break;
    case NANOSECONDS:
        scaled (text, size, seconds * 1e9 / n, "ns");
        break;
    case GIGAFLOPS:
        scaled (text, size, 2e-9 * n * n * n / seconds, "GF");
        break;
    }
}
