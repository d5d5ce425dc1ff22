/* The law of improvements against all orders of a few trials, and the step
   from N - 1 trials to N. */
#include <proofs/proof.h>

USES (quantity, mylab_records);

enum { MOST = 6 };

/* Count the orders of N trials by their improvements: COUNT[k].  The last
   trial has one of N ranks among all; it improves when that is the first. */
static void
count_orders (ulong *count, int n, int *order, int placed)
{
    int rank, i, best = -1, improvements = 0;

    if (placed == n) {
        for (i = 0; i < n; i++)
            if (order[i] > best) {
                best = order[i];
                improvements++;
            }
        count[improvements]++;
        return;
    }
    for (rank = 0; rank < n; rank++) {
        for (i = 0; i < placed && order[i] != rank; i++)
            continue;
        if (i < placed)
            continue;
        order[placed] = rank;
        count_orders (count, n, order, placed + 1);
    }
}

/* The exact value at (N, K), in a ball of theory's too; 0 when there is none
   or they differ. */
static int
value_at (fmpq_t value, slong n, slong k)
{
    const struct goal goal = { 30, RELATIVE };
    fmpq at[2];
    arb_t ball;
    int good;

    fmpq_init (at);
    fmpq_init (at + 1);
    arb_init (ball);
    fmpq_set_si (at, n, 1);
    fmpq_set_si (at + 1, k, 1);
    good =
        quantity_eval_exact (value, &mylab_records_quantity, at) == EVALUATED
        && quantity_eval (ball, &mylab_records_quantity, at, goal, 4096)
               == EVALUATED
        && arb_contains_fmpq (ball, value);
    fmpq_clear (at);
    fmpq_clear (at + 1);
    arb_clear (ball);
    return good;
}

static enum truth
all_orders (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t value, share;
    int n, k;

    (void) certificate;
    fmpq_init (value);
    fmpq_init (share);
    for (n = 1; n <= MOST; n++) {
        ulong count[MOST + 1] = { 0 }, all = 0;
        int order[MOST];
        count_orders (count, n, order, 0);
        for (k = 1; k <= n; k++)
            all += count[k];
        for (k = 1; k <= n; k++) {
            fmpq_set_si (share, (slong) count[k], all);
            if (!value_at (value, n, k) || !fmpq_equal (value, share))
                truth = DISPROVED;
        }
    }
    fmpq_clear (value);
    fmpq_clear (share);
    return truth;
}

/* N p(N, k) = p(N-1, k-1) + (N-1) p(N-1, k): the last trial improves with
   chance 1/N. */
static enum truth
last_trial (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t value, part;
    slong n, k;

    (void) certificate;
    fmpq_init (value);
    fmpq_init (part);
    for (n = 2; n <= 25; n++)
        for (k = 1; k <= n && truth == PROVED; k++) {
            if (!value_at (value, n, k))
                truth = DISPROVED;
            fmpq_mul_si (value, value, n);
            if (k > 1 && !value_at (part, n - 1, k - 1))
                truth = DISPROVED;
            if (k > 1)
                fmpq_sub (value, value, part);
            if (k < n && !value_at (part, n - 1, k))
                truth = DISPROVED;
            fmpq_mul_si (part, part, k < n ? n - 1 : 0);
            if (!fmpq_equal (value, part))
                truth = DISPROVED;
        }
    fmpq_clear (value);
    fmpq_clear (part);
    return truth;
}

static const struct step steps[] = {
    { .label = "all orders",
      .shows = "for $N \\le 6$ the law is that of all $N!$ orders",
      .source = "derived here",
      .method = BY_RATIONALS,
      .check = all_orders },
    { .label = "the last trial",
      .shows = "for $N \\le 25$ the last trial improves with chance $1/N$",
      .source = "derived here",
      .method = BY_RATIONALS,
      .check = last_trial },
};

PROOF (mylab_records) = { STEPS (steps) };
