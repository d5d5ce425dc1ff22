#include "theory/constants.h"

/* What one precision keeps. */
struct shelf {
    slong limbs, nlogs, nroots, nweights;
    arb_ptr logs;
    mp_ptr roots, weights;
    struct decay_table decay;
};

/* Precisions kept at the same time, and limbs on all shelves. */
enum { SHELVES = 12 };
static const slong MOST_LIMBS = (slong) 1 << 23;

static _Thread_local struct shelf shelves[SHELVES];
static _Thread_local int used;
static _Thread_local unsigned *least;
static _Thread_local slong nleast;
static _Thread_local int hooked;

static void
clear_shelf (struct shelf *shelf)
{
    _arb_vec_clear (shelf->logs, shelf->nlogs);
    flint_free (shelf->roots);
    flint_free (shelf->weights);
    flint_free (shelf->decay.logs);
    flint_free (shelf->decay.decays);
    flint_free (shelf->decay.factorials);
}

void
clear_constants (void)
{
    while (used > 0)
        clear_shelf (shelves + --used);
    flint_free (least);
    least = NULL;
    nleast = 0;
}

/* flint_cleanup () forgets its hooks, so the next use must hook again. */
static void
clean (void)
{
    clear_constants ();
    hooked = 0;
}

static void
hook (void)
{
    if (!hooked)
        flint_register_cleanup_function (clean);
    hooked = 1;
}

/* Is there room for one more shelf? */
static int
room (void)
{
    slong limbs = 0;
    int i;

    for (i = 0; i < used; i++)
        limbs += (shelves[i].nweights + shelves[i].nroots) * shelves[i].limbs;
    return used < SHELVES && limbs < MOST_LIMBS;
}

static struct shelf *
find_shelf (slong limbs)
{
    struct shelf *shelf;
    int i;

    for (i = 0; i < used; i++)
        if (shelves[i].limbs == limbs)
            return shelves + i;
    hook ();
    if (!room ())
        while (used > 0)
            clear_shelf (shelves + --used);
    shelf = shelves + used++;
    shelf->limbs = limbs;
    shelf->nlogs = shelf->nroots = shelf->nweights = 0;
    shelf->logs = NULL;
    shelf->roots = shelf->weights = NULL;
    memset (&shelf->decay, 0, sizeof shelf->decay);
    return shelf;
}

arb_srcptr
prime_logarithms (slong count, slong limbs)
{
    struct shelf *shelf = find_shelf (limbs);
    const mp_limb_t *primes;
    arb_ptr logs;
    slong i;

    if (count <= shelf->nlogs)
        return shelf->logs;
    count = FLINT_MAX (count, 2 * shelf->nlogs);
    primes = n_primes_arr_readonly ((ulong) count);
    logs = _arb_vec_init (count);
    for (i = 0; i < count; i++)
        if (i < shelf->nlogs)
            arb_swap (logs + i, shelf->logs + i);
        else
            arb_log_ui (logs + i, primes[i], 64 * limbs + 64);
    _arb_vec_clear (shelf->logs, shelf->nlogs);
    shelf->logs = logs;
    shelf->nlogs = count;
    return logs;
}

/* Write floor (2^(64 limbs) x) at OUT for 0 < x < 1. */
static void
write_fraction (mp_ptr out, const arb_t x, slong limbs)
{
    fmpz_t integer;

    fmpz_init (integer);
    arf_get_fmpz_fixed_si (integer, arb_midref (x), -64 * limbs);
    fmpz_get_ui_array (out, limbs, integer);
    fmpz_clear (integer);
}

mp_srcptr
prime_inverse_roots (slong count, slong limbs)
{
    struct shelf *shelf = find_shelf (limbs);
    const mp_limb_t *primes;
    arb_t root;
    slong i;

    if (count <= shelf->nroots)
        return shelf->roots;
    count = FLINT_MAX (count, 2 * shelf->nroots);
    primes = n_primes_arr_readonly ((ulong) count);
    shelf->roots = flint_realloc (shelf->roots, (size_t) (count * limbs)
                                                    * sizeof (mp_limb_t));
    arb_init (root);
    for (i = shelf->nroots; i < count; i++) {
        arb_rsqrt_ui (root, primes[i], 64 * limbs + 64);
        write_fraction (shelf->roots + i * limbs, root, limbs);
    }
    arb_clear (root);
    shelf->nroots = count;
    return shelf->roots;
}

/* Weights FIRST+1 .. LAST into OUT.  The ball is far sharper than a limb, but
   its midpoint may still fall on the wrong side of an integer: users count one
   unit more for it. */
static void
compute_weights (mp_ptr out, slong first, slong last, slong limbs)
{
    slong j, prec = 64 * limbs + 64;
    arb_t scale, weight, step;
    fmpq_t bernoulli;

    arb_init (scale);
    arb_init (weight);
    arb_init (step);
    fmpq_init (bernoulli);
    bernoulli_cache_compute (2 * last + 2);
    /* scale = k^j / (4 (2j)!) */
    arb_set_ui (step, WEIGHT_TOP);
    arb_div_ui (step, step, WEIGHT_BOTTOM, prec);
    arb_pow_ui (scale, step, (ulong) (2 * first), prec);
    arb_mul (step, step, step, prec);
    arb_fac_ui (weight, (ulong) (2 * first), prec);
    arb_div (scale, scale, weight, prec);
    arb_mul_2exp_si (scale, scale, -2);
    for (j = first + 1; j <= last; j++) {
        arb_mul (scale, scale, step, prec);
        arb_div_ui (scale, scale, (ulong) (2 * j) * (ulong) (2 * j - 1), prec);
        bernoulli_fmpq_ui (bernoulli, (ulong) (2 * j));
        fmpq_abs (bernoulli, bernoulli);
        arb_set_fmpq (weight, bernoulli, prec);
        arb_mul (weight, weight, scale, prec);
        write_fraction (out + (j - 1) * limbs, weight, limbs);
    }
    arb_clear (scale);
    arb_clear (weight);
    arb_clear (step);
    fmpq_clear (bernoulli);
}

mp_srcptr
maclaurin_weights (slong count, slong limbs)
{
    struct shelf *shelf = find_shelf (limbs);

    if (count <= shelf->nweights)
        return shelf->weights;
    count = FLINT_MAX (count, shelf->nweights + shelf->nweights / 4);
    count = FLINT_MAX (count, 8);
    shelf->weights = flint_realloc (shelf->weights, (size_t) (count * limbs)
                                                        * sizeof (mp_limb_t));
    compute_weights (shelf->weights, shelf->nweights, count, limbs);
    shelf->nweights = count;
    return shelf->weights;
}

static mp_ptr
allocate (slong limbs)
{
    return flint_malloc ((size_t) limbs * sizeof (mp_limb_t));
}

/* The rows of exponentials. */
static void
compute_decays (struct decay_table *table)
{
    slong limbs = table->limbs, level, i;
    arb_t x;

    arb_init (x);
    table->decays = allocate (3 * 64 * limbs);
    for (level = 0; level < 3; level++)
        for (i = 1; i < 64; i++) {
            arb_set_si (x, -i);
            arb_mul_2exp_si (x, x, -6 * (level + 1));
            arb_exp (x, x, 64 * limbs + 64);
            write_fraction (table->decays + (64 * level + i) * limbs, x,
                            limbs);
        }
    arb_clear (x);
}

/* The inverse factorials; bits of 2^(18 n) n! are counted from below. */
static void
compute_factorials (struct decay_table *table)
{
    slong limbs = table->limbs, n = 2, bits = 18;
    arb_t x;

    while (bits <= 64 * limbs + 8) {
        bits += 18 + (slong) FLINT_BIT_COUNT ((ulong) n) - 1;
        n++;
    }
    table->terms = n;
    table->factorials = allocate ((n + 1) * limbs);
    arb_init (x);
    arb_one (x);
    for (n = 2; n <= table->terms; n++) {
        arb_div_ui (x, x, (ulong) n, 64 * limbs + 64);
        write_fraction (table->factorials + n * limbs, x, limbs);
    }
    arb_clear (x);
}

/* Logarithms of COUNT primes, one limb more than everything else. */
static void
compute_logs (struct decay_table *table, slong count)
{
    slong limbs = table->limbs, i;
    const mp_limb_t *primes = n_primes_arr_readonly ((ulong) count);
    fmpz_t integer;
    arb_t x;

    flint_free (table->logs);
    table->logs = allocate (count * (limbs + 2));
    table->nlogs = count;
    fmpz_init (integer);
    arb_init (x);
    for (i = 0; i < count; i++) {
        arb_log_ui (x, primes[i], 64 * limbs + 192);
        arf_get_fmpz_fixed_si (integer, arb_midref (x), -64 * (limbs + 1));
        fmpz_get_ui_array (table->logs + i * (limbs + 2), limbs + 2, integer);
    }
    fmpz_clear (integer);
    arb_clear (x);
}

const struct decay_table *
decay_constants (slong count, slong limbs)
{
    struct decay_table *table = &find_shelf (limbs)->decay;

    if (table->decays == NULL) {
        table->limbs = limbs;
        compute_decays (table);
        compute_factorials (table);
    }
    if (count > table->nlogs)
        compute_logs (table, FLINT_MAX (count, 2 * table->nlogs));
    return table;
}

const unsigned *
least_factors (slong last)
{
    slong i, j;

    if (last < nleast)
        return least;
    hook ();
    last = FLINT_MAX (last, 256);
    flint_free (least);
    least = flint_calloc ((size_t) last + 1, sizeof (unsigned));
    nleast = last + 1;
    for (i = 2; i <= last; i++)
        if (least[i] == 0)
            for (j = i; j <= last; j += i)
                if (least[j] == 0)
                    least[j] = (unsigned) i;
    return least;
}
