#include "validate/place.h"

#include <stdio.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"

/* Bits of the doubles nearest to rationals, before they are rounded. */
enum { BITS = 512 };

void
place_round (struct place *place)
{
    arb_t ball;
    int i;

    arb_init (ball);
    for (i = 0; i < place->count; i++) {
        arb_set_fmpq (ball, place->at + i, BITS);
        place->nearest[i] = arf_get_d (arb_midref (ball), ARF_RND_NEAR);
    }
    arb_clear (ball);
}

int
place_init (struct place *place, const char *axes, const struct point *point)
{
    int sound = 1, i;

    place->count = axis_count (axes);
    for (i = 0; i < MAX_AXES; i++) {
        fmpq_init (place->at + i);
        place->nearest[i] = 0;
    }
    for (i = 0; i < MAX_AXES && sound; i++) {
        const char *text = point->at[i];
        if (i >= place->count)
            sound = text == NULL;
        else
            sound = text != NULL
                    && decimal_read (place->at + i, text) == DECIMAL_READ;
    }
    place_round (place);
    return sound;
}

void
place_clear (struct place *place)
{
    int i;

    for (i = 0; i < MAX_AXES; i++)
        fmpq_clear (place->at + i);
}

void
place_name (char *text, size_t size, const char *axes,
            const struct point *point)
{
    int count = axis_count (axes), i;
    size_t used = 0;

    if (size > 0)
        *text = '\0';
    for (i = 0; i < count && point->at[i] != NULL && used < size; i++) {
        char name[64];
        int wrote;
        axis_name (name, sizeof name, axes, i);
        wrote = snprintf (text + used, size - used, "%s%s=%s",
                          i > 0 ? " " : "", name, point->at[i]);
        used += wrote > 0 ? (size_t) wrote : 0;
    }
}

void
place_set (struct place *copy, const struct place *place)
{
    int i;

    *copy = *place;
    for (i = 0; i < MAX_AXES; i++) {
        fmpq_init (copy->at + i);
        fmpq_set (copy->at + i, place->at + i);
    }
}

int
place_evaluate (arb_t ball, const struct quantity *quantity,
                const struct place *place, const char *axes, slong digits,
                slong max_prec)
{
    const struct goal goal = { digits, RELATIVE };
    int count = axis_count (quantity->axes), i;
    enum evaluation outcome = OUT_OF_DOMAIN;
    fmpq at[MAX_AXES];

    for (i = 0; i < MAX_AXES; i++)
        fmpq_init (at + i);
    for (i = 0; i < count; i++) {
        char name[64];
        int from;
        axis_name (name, sizeof name, quantity->axes, i);
        from = axis_position (axes, name, strlen (name));
        if (from < 0)
            break;
        fmpq_set (at + i, place->at + from);
    }
    if (i == count)
        outcome = quantity_eval (ball, quantity, at, goal, max_prec);
    for (i = 0; i < MAX_AXES; i++)
        fmpq_clear (at + i);
    return outcome == EVALUATED || (outcome == UNABLE && arb_is_finite (ball));
}
