/*
 * A seen item is recalled; an unseen one is missed with probability 1 - 1/M,
 * whatever its class, and independently of the draws.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_data_floor);

/* Every sequence of draws, then every guess for every unseen item. */
struct guesses {
    const fmpq *p;
    slong n, m, t;
    fmpq *error; /* the sum over all sequences and guesses of their mass */
};

static void
add_sequence (const slong *sequence, void *data)
{
    struct guesses *guesses = data;
    slong x, guess, i;
    fmpq *v = _fmpq_vec_init (2), *chance = v, *wrong = v + 1;

    fmpq_set_si (chance, 1, 1);
    for (i = 0; i < guesses->t; i++)
        fmpq_mul (chance, chance, guesses->p + sequence[i]);
    for (x = 0; x < guesses->n; x++) {
        int seen = 0;
        for (i = 0; i < guesses->t; i++)
            seen = seen || sequence[i] == x;
        for (guess = 0; guess < guesses->m && !seen; guess++)
            if (guess != x % guesses->m) {
                fmpq_set_si (wrong, 1, (ulong) guesses->m);
                fmpq_mul (wrong, wrong, chance);
                fmpq_mul (wrong, wrong, guesses->p + x);
                fmpq_add (guesses->error, guesses->error, wrong);
            }
    }
    _fmpq_vec_clear (v, 2);
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum { MOST = 4 };
    fmpq *p = _fmpq_vec_init (MOST + 1);
    struct guesses guesses = { .p = p, .error = p + MOST };
    enum truth truth = PROVED;
    slong a;
    char at[64];

    (void) certificate;
    for (a = 1; a <= 2; a++)
        for (guesses.n = 1; guesses.n <= MOST; guesses.n++)
            for (guesses.m = 1; guesses.m <= MOST; guesses.m++)
                for (guesses.t = 0; guesses.t <= MOST; guesses.t++) {
                    enumerate_zipf (p, guesses.n, a);
                    fmpq_zero (guesses.error);
                    enumerate_sequences (guesses.n, guesses.t, add_sequence,
                                         &guesses);
                    snprintf (at, sizeof at, "%ld %ld %ld %ld", (long) a,
                              (long) guesses.n, (long) guesses.m,
                              (long) guesses.t);
                    truth = weaker (
                        truth, evaluates_to (&memscale_data_floor_quantity, at,
                                             guesses.error));
                }
    _fmpq_vec_clear (p, MOST + 1);
    return truth;
}

/* M - 1 guesses of M are wrong; the sum over items is linear in the chance. */
static enum truth
linear (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("M p q T", "p*q*(M - 1)/M + (1 - p)*q*(M - 1)/M",
                           "(1 - 1/M)*q");
}

static const struct step steps[] = {
    { "small cases",
      "\\alpha \\in \\{1,2\\},\\ N, M, T \\le 4: the ball holds the mean over "
      "all sequences of draws and all guesses",
      "derived here", BY_RATIONALS, small_cases, NULL },
    { "all cases",
      "the chance of a wrong guess is the same for every unseen item: the "
      "mean error is (1 - 1/M) times the mean unseen mass",
      "derived here", BY_ALGEBRA, linear, NULL },
};

PROOF (memscale_data_floor) = { STEPS (steps) };
