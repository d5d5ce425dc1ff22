/*
 * Balls enclose because those of theory/ode.h do; the polynomials are finite
 * sums.  Phi is the sum over ordered pairs of terms, so that for each N its
 * transpose comes as well: the sum of N_ij prod G^(N - e_ij) is the same for
 * ij and ji, and is the gradient, dPhi = tr (S dG).
 */
#include "theory/tensor_flow.h"

static const struct tensor_term turning_terms[] = {
    { "1", { 1, 0 } },
    { "1/2", { 0, 1 } },
    { "3/10", { 0, 2 } },
};
const struct tensor_target turning_target = { .directions = 2,
                                              TENSOR_TERMS (turning_terms) };

/* A polynomial in the entries on and above the diagonal. */
struct overlap_polynomial {
    slong count, room;
    unsigned char (*power)[FLOW_ENTRIES];
    arb_ptr coefficient;
};

slong
flow_entry (slong directions, slong i, slong j)
{
    slong low = FLINT_MIN (i, j), high = FLINT_MAX (i, j);

    return low * directions - low * (low - 1) / 2 + high - low;
}

static void
polynomial_clear (struct overlap_polynomial *p)
{
    slong i;

    for (i = 0; i < p->count; i++)
        arb_clear (p->coefficient + i);
    flint_free (p->coefficient);
    flint_free (p->power);
}

/* Add C times the monomial of POWER. */
static void
polynomial_add (struct overlap_polynomial *p, const unsigned char *power,
                const arb_t c, slong prec)
{
    slong i, k;

    for (i = 0; i < p->count; i++) {
        for (k = 0; k < FLOW_ENTRIES && p->power[i][k] == power[k]; k++)
            ;
        if (k == FLOW_ENTRIES)
            break;
    }
    if (i == p->count) {
        if (p->count == p->room) {
            p->room = 2 * p->room + 8;
            p->power =
                flint_realloc (p->power, (size_t) p->room * sizeof *p->power);
            p->coefficient = flint_realloc (
                p->coefficient, (size_t) p->room * sizeof *p->coefficient);
        }
        for (k = 0; k < FLOW_ENTRIES; k++)
            p->power[i][k] = power[k];
        arb_init (p->coefficient + p->count++);
    }
    arb_add (p->coefficient + i, p->coefficient + i, c, prec);
}

/* Phi and the entries of S. */
struct energy {
    slong q, prec;
    int squared; /* k^2 in S */
    struct overlap_polynomial phi, force[FLOW_ENTRIES];
};

/* One pair of terms, and the matrix N being filled. */
struct pairing {
    struct energy *energy;
    int left[FLOW_DIRECTIONS], right[FLOW_DIRECTIONS];
    int n[FLOW_DIRECTIONS][FLOW_DIRECTIONS];
    int degree;
};

/* N is complete, and C its coefficient. */
static void
pair_monomial (const struct pairing *pairing, const arb_t c)
{
    struct energy *energy = pairing->energy;
    unsigned char power[FLOW_ENTRIES] = { 0 };
    slong q = energy->q, i, j, at;
    arb_t slope;

    arb_init (slope);
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            at = flow_entry (q, i, j);
            power[at] = (unsigned char) (power[at] + pairing->n[i][j]);
        }
    polynomial_add (&energy->phi, power, c, energy->prec);
    for (i = 0; i < q; i++)
        for (j = i; j < q; j++) {
            if (pairing->n[i][j] == 0)
                continue;
            at = flow_entry (q, i, j);
            arb_mul_si (slope, c,
                        energy->squared ? pairing->n[i][j] * pairing->degree
                                        : pairing->n[i][j],
                        energy->prec);
            power[at]--;
            polynomial_add (energy->force + at, power, slope, energy->prec);
            power[at]++;
        }
    arb_clear (slope);
}

/* Fill N from entry PLACE on; LEFT and RIGHT hold what is still to be put into
   rows and columns. */
static void
pair_fill (struct pairing *pairing, slong place, const arb_t c)
{
    slong q = pairing->energy->q, i = place / q, j = place % q, k;
    int count, most;
    arb_t part;

    if (place == q * q) {
        for (k = 0; k < q; k++)
            if (pairing->left[k] != 0 || pairing->right[k] != 0)
                return;
        pair_monomial (pairing, c);
        return;
    }
    arb_init (part);
    arb_set (part, c);
    most = FLINT_MIN (pairing->left[i], pairing->right[j]);
    for (count = 0; count <= most; count++) {
        /* The last entry of a row takes what is left. */
        if (j < q - 1 || count == pairing->left[i]) {
            pairing->n[i][j] = count;
            pairing->left[i] -= count;
            pairing->right[j] -= count;
            pair_fill (pairing, place + 1, part);
            pairing->left[i] += count;
            pairing->right[j] += count;
        }
        arb_div_ui (part, part, (ulong) count + 1, pairing->energy->prec);
    }
    pairing->n[i][j] = 0;
    arb_clear (part);
}

static void
pair_terms (struct energy *energy, const struct tensor_term *b,
            const struct tensor_term *c)
{
    struct pairing pairing = { .energy = energy };
    slong prec = energy->prec, i;
    int other = 0;
    fmpz_t square, factorial;
    fmpq_t x, y;
    arb_t weight;

    fmpz_init (square);
    fmpz_init (factorial);
    fmpq_init (x);
    fmpq_init (y);
    arb_init (weight);
    fmpz_one (square);
    for (i = 0; i < energy->q; i++) {
        pairing.degree += pairing.left[i] = b->degree[i];
        other += pairing.right[i] = c->degree[i];
        fmpz_fac_ui (factorial, (ulong) b->degree[i]);
        fmpz_mul (square, square, factorial);
        fmpz_fac_ui (factorial, (ulong) c->degree[i]);
        fmpz_mul (square, square, factorial);
    }
    if (pairing.degree == other) {
        fmpq_set_str (x, b->coefficient, 10);
        fmpq_set_str (y, c->coefficient, 10);
        fmpq_mul (x, x, y);
        arb_sqrt_fmpz (weight, square, prec);
        arb_mul_fmpz (weight, weight, fmpq_numref (x), prec);
        arb_div_fmpz (weight, weight, fmpq_denref (x), prec);
        pair_fill (&pairing, 0, weight);
    }
    arb_clear (weight);
    fmpq_clear (x);
    fmpq_clear (y);
    fmpz_clear (square);
    fmpz_clear (factorial);
}

static void
energy_init (struct energy *energy, const struct tensor_target *target,
             int wrong, slong prec)
{
    slong i, j;

    *energy = (struct energy){ .q = target->directions,
                               .prec = prec,
                               .squared = (wrong & FLOW_SQUARED) != 0 };
    for (i = 0; i < target->count; i++)
        for (j = 0; j < target->count; j++)
            if (i == j || !(wrong & FLOW_UNCROSSED))
                pair_terms (energy, target->terms + i, target->terms + j);
}

static void
energy_clear (struct energy *energy)
{
    slong i;

    polynomial_clear (&energy->phi);
    for (i = 0; i < FLOW_ENTRIES; i++)
        polynomial_clear (energy->force + i);
}

/* Set VALUE to P at the symmetric G. */
static void
polynomial_at (arb_t value, const struct overlap_polynomial *p,
               const arb_mat_t g, slong prec)
{
    slong q = arb_mat_nrows (g), i, j, k;
    arb_t part, power;

    arb_init (part);
    arb_init (power);
    arb_zero (value);
    for (k = 0; k < p->count; k++) {
        arb_set (part, p->coefficient + k);
        for (i = 0; i < q; i++)
            for (j = i; j < q; j++) {
                arb_pow_ui (power, arb_mat_entry (g, i, j),
                            p->power[k][flow_entry (q, i, j)], prec);
                arb_mul (part, part, power, prec);
            }
        arb_add (value, value, part, prec);
    }
    arb_clear (part);
    arb_clear (power);
}

void
tensor_energy (arb_t phi, arb_mat_struct *s,
               const struct tensor_target *target, const arb_mat_t g,
               slong prec)
{
    struct energy energy;
    slong q = target->directions, i, j;

    energy_init (&energy, target, 0, prec);
    polynomial_at (phi, &energy.phi, g, prec);
    for (i = 0; s != NULL && i < q; i++)
        for (j = 0; j < q; j++)
            polynomial_at (arb_mat_entry (s, i, j),
                           energy.force + flow_entry (q, i, j), g, prec);
    energy_clear (&energy);
}

/* ---- Writing it down ---------------------------------------------------- */

/* The node of A + B, where either may be NO_FORCE, which stands for 0. */
static slong
plus (struct ode *ode, slong a, slong b)
{
    return a == NO_FORCE ? b : b == NO_FORCE ? a : ode_sum (ode, a, b);
}

static slong
minus (struct ode *ode, slong a, slong b)
{
    return b == NO_FORCE   ? a
           : a == NO_FORCE ? ode_negative (ode, b)
                           : ode_difference (ode, a, b);
}

static slong
times (struct ode *ode, slong a, slong b)
{
    return a == NO_FORCE || b == NO_FORCE ? NO_FORCE : ode_product (ode, a, b);
}

static slong
twice (struct ode *ode, slong a)
{
    return a == NO_FORCE ? a : ode_product (ode, ode_integer (ode, 2), a);
}

static slong
node_or_zero (struct ode *ode, slong a)
{
    return a == NO_FORCE ? ode_integer (ode, 0) : a;
}

/* Monomials that have a node already. */
struct shelf {
    slong count, room;
    unsigned char (*power)[FLOW_ENTRIES];
    slong *node;
};

static slong
shelf_find (const struct shelf *shelf, const unsigned char *power)
{
    slong i, k;

    for (i = 0; i < shelf->count; i++) {
        for (k = 0; k < FLOW_ENTRIES && shelf->power[i][k] == power[k]; k++)
            ;
        if (k == FLOW_ENTRIES)
            return shelf->node[i];
    }
    return NO_FORCE;
}

static void
shelf_put (struct shelf *shelf, const unsigned char *power, slong node)
{
    slong k;

    if (shelf->count == shelf->room) {
        shelf->room = 2 * shelf->room + 16;
        shelf->power = flint_realloc (
            shelf->power, (size_t) shelf->room * sizeof *shelf->power);
        shelf->node = flint_realloc (shelf->node, (size_t) shelf->room
                                                      * sizeof *shelf->node);
    }
    for (k = 0; k < FLOW_ENTRIES; k++)
        shelf->power[shelf->count][k] = power[k];
    shelf->node[shelf->count++] = node;
}

/* The node of the monomial of POWER in the nodes ENTRY: one of them times a
   monomial that may be there already; NO_FORCE for the monomial 1. */
static slong
monomial_node (struct ode *ode, struct shelf *shelf, const slong *entry,
               const unsigned char *power)
{
    unsigned char less[FLOW_ENTRIES];
    slong node = shelf_find (shelf, power), last = -1, k;

    if (node != NO_FORCE)
        return node;
    for (k = 0; k < FLOW_ENTRIES; k++) {
        less[k] = power[k];
        if (power[k] > 0)
            last = k;
    }
    if (last < 0)
        return NO_FORCE;
    less[last]--;
    node = monomial_node (ode, shelf, entry, less);
    node =
        node == NO_FORCE ? entry[last] : ode_product (ode, node, entry[last]);
    shelf_put (shelf, power, node);
    return node;
}

/* The node of P, NO_FORCE when it is 0. */
static slong
polynomial_node (struct ode *ode, struct shelf *shelf, const slong *entry,
                 const struct overlap_polynomial *p)
{
    slong sum = NO_FORCE, node, k;

    for (k = 0; k < p->count; k++) {
        if (arb_is_zero (p->coefficient + k))
            continue;
        node = monomial_node (ode, shelf, entry, p->power[k]);
        node = node == NO_FORCE ? ode_constant (ode, p->coefficient + k)
                                : ode_scaled (ode, p->coefficient + k, node);
        sum = plus (ode, sum, node);
    }
    return sum;
}

/* Nodes of G, I - G and, from ENERGY, S. */
static void
write_nodes (struct tensor_flow *flow, const struct energy *energy, int full)
{
    struct ode *ode = flow->ode;
    struct shelf shelf = { 0 };
    slong q = flow->directions, entry[FLOW_ENTRIES], i, j, at, x, y;
    slong zero = ode_integer (ode, 0), one = ode_integer (ode, 1);

    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            at = full ? i * q + j : flow_entry (q, i, j);
            if (j < i && !full) {
                flow->overlap[i][j] = flow->overlap[j][i];
                flow->defect[i][j] = flow->defect[j][i];
                continue;
            }
            x = ode_unknown (ode, at);
            y = ode_difference (ode, i == j ? one : zero, x);
            flow->overlap[i][j] = flow->unknowns == BY_OVERLAPS ? x : y;
            flow->defect[i][j] = flow->unknowns == BY_OVERLAPS ? y : x;
        }
    for (i = 0; i < q; i++)
        for (j = i; j < q; j++)
            entry[flow_entry (q, i, j)] = flow->overlap[i][j];
    for (i = 0; i < q; i++)
        for (j = i; j < q; j++)
            flow->force[i][j] = flow->force[j][i] = polynomial_node (
                ode, &shelf, entry, energy->force + flow_entry (q, i, j));
    flint_free (shelf.power);
    flint_free (shelf.node);
}

/* The node of sum_k A[I][k] B[k][J]. */
static slong
row_column (const struct tensor_flow *flow, slong (*a)[FLOW_DIRECTIONS],
            slong (*b)[FLOW_DIRECTIONS], slong i, slong j)
{
    slong sum = NO_FORCE, k;

    for (k = 0; k < flow->directions; k++)
        sum = plus (flow->ode, sum, times (flow->ode, a[i][k], b[k][j]));
    return sum;
}

/*
 * With X = G, G' = S G + G S - 2 G S G; with X = I - G it is X' = -(S X + X S
 * - 2 X S X).  X S X is symmetric.
 */
static void
write_rates (struct tensor_flow *flow)
{
    struct ode *ode = flow->ode;
    slong q = flow->directions, p[FLOW_DIRECTIONS][FLOW_DIRECTIONS], i, j;
    int overlaps = flow->unknowns == BY_OVERLAPS;
    slong (*x)[FLOW_DIRECTIONS] = overlaps ? flow->overlap : flow->defect;

    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++)
            p[i][j] = row_column (flow, flow->force, x, i, j);
    for (i = 0; i < q; i++)
        for (j = i; j < q; j++) {
            slong linear = plus (ode, p[i][j], p[j][i]);
            slong cubic = twice (ode, row_column (flow, x, p, i, j));
            slong rate = overlaps ? minus (ode, linear, cubic)
                                  : minus (ode, cubic, linear);

            ode_set_rate (ode, flow_entry (q, i, j), node_or_zero (ode, rate));
        }
}

/* G' = (I - G) S G, G not symmetric; S is formed from what lies on and above
   the diagonal. */
static void
write_one_sided (struct tensor_flow *flow)
{
    slong q = flow->directions, p[FLOW_DIRECTIONS][FLOW_DIRECTIONS], i, j;

    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++)
            p[i][j] = row_column (flow, flow->force, flow->overlap, i, j);
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++)
            ode_set_rate (
                flow->ode, i * q + j,
                node_or_zero (flow->ode,
                              row_column (flow, flow->defect, p, i, j)));
}

void
tensor_flow_init (struct tensor_flow *flow, const struct tensor_target *target,
                  enum flow_unknowns unknowns, slong extra, int wrong,
                  slong prec)
{
    struct energy energy;
    slong q = target->directions;

    flow->directions = q;
    flow->entries = wrong & FLOW_ONE_SIDED ? q * q : q * (q + 1) / 2;
    flow->extra = extra;
    flow->prec = prec + 30;
    flow->unknowns = unknowns;
    flow->ode = ode_new (flow->entries + extra);
    energy_init (&energy, target, wrong, flow->prec);
    write_nodes (flow, &energy, wrong & FLOW_ONE_SIDED);
    energy_clear (&energy);
    if (wrong & FLOW_ONE_SIDED)
        write_one_sided (flow);
    else
        write_rates (flow);
}

void
tensor_flow_clear (struct tensor_flow *flow)
{
    ode_free (flow->ode);
}

slong
tensor_flow_growth (struct tensor_flow *flow)
{
    slong sum = NO_FORCE, i;

    for (i = 0; i < flow->directions; i++)
        sum = plus (flow->ode, sum,
                    row_column (flow, flow->defect, flow->force, i, i));
    return node_or_zero (flow->ode, sum);
}

slong
tensor_flow_power (struct tensor_flow *flow)
{
    slong q = flow->directions, sum = NO_FORCE, i, j;
    slong a[FLOW_DIRECTIONS][FLOW_DIRECTIONS];
    slong b[FLOW_DIRECTIONS][FLOW_DIRECTIONS];

    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            a[i][j] = row_column (flow, flow->defect, flow->force, i, j);
            b[i][j] = row_column (flow, flow->overlap, flow->force, i, j);
        }
    for (i = 0; i < q; i++)
        sum = plus (flow->ode, sum, row_column (flow, a, b, i, i));
    return node_or_zero (flow->ode, sum);
}

/* Set INITIAL to the unknowns at time 0. */
static void
write_start (arb_ptr initial, const struct tensor_flow *flow,
             const fmpq *start)
{
    slong q = flow->directions, i, j, at;
    fmpq_t x;

    fmpq_init (x);
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            fmpq_set (x, start + flow_entry (q, i, j));
            if (flow->unknowns == BY_DEFECTS) {
                fmpq_neg (x, x);
                if (i == j)
                    fmpq_add_si (x, x, 1);
            }
            at = flow->entries == q * q ? i * q + j : flow_entry (q, i, j);
            arb_set_fmpq (initial + at, x, flow->prec);
        }
    fmpq_clear (x);
}

enum evaluation
tensor_flow_follow (arb_mat_t g, arb_ptr more, const struct tensor_flow *flow,
                    const fmpq *start, const arb_t t, slong prec)
{
    slong q = flow->directions, i, j, n;
    enum evaluation outcome;
    arb_ptr initial, y;
    arb_t zero;

    n = flow->entries + flow->extra;
    arb_init (zero);
    initial = _arb_vec_init (2 * n);
    y = initial + n;
    write_start (initial, flow, start);
    outcome = ode_curve (y, flow->ode, zero, initial, t, 1, prec);
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++)
            arb_set (arb_mat_entry (g, i, j),
                     y
                         + (flow->entries == q * q ? i * q + j
                                                   : flow_entry (q, i, j)));
    if (more != NULL)
        _arb_vec_set (more, y + flow->entries, flow->extra);
    _arb_vec_clear (initial, 2 * n);
    arb_clear (zero);
    return outcome;
}

void
tensor_flow_time (arb_t time, struct tensor_flow *flow, const fmpq *start,
                  slong i, const arb_t end, slong prec)
{
    slong n = flow->entries + flow->extra, event;
    arb_ptr initial = _arb_vec_init (n);
    arb_t zero, half;

    arb_init (zero);
    arb_init (half);
    arb_one (half);
    arb_mul_2exp_si (half, half, -1);
    event = ode_difference (flow->ode, flow->overlap[i][i],
                            ode_constant (flow->ode, half));
    write_start (initial, flow, start);
    if (ode_first_zero (time, NULL, flow->ode, event, zero, initial, zero, end,
                        prec)
        != ONCE)
        arb_indeterminate (time);
    arb_clear (half);
    arb_clear (zero);
    _arb_vec_clear (initial, n);
}

/* ---- Where all is diagonal -----------------------------------------------
 */

/* The node of the product of G[j]^POWER[j], NO_FORCE for 1. */
static slong
product_node (struct ode *ode, const slong *g, const int *power, slong n)
{
    slong node = NO_FORCE, j;
    int k;

    for (j = 0; j < n; j++)
        for (k = 0; k < power[j]; k++)
            node = node == NO_FORCE ? g[j] : ode_product (ode, node, g[j]);
    return node;
}

/* The node of 2 dPhi / dg_I, Phi the sum of the squared coefficients times
   powers of the g_i. */
static slong
diagonal_rate (struct ode *ode, const struct tensor_target *target,
               const slong *g, slong i, slong prec)
{
    slong q = target->directions, sum = NO_FORCE, node, k, j;
    int power[FLOW_DIRECTIONS];
    fmpq_t c;
    arb_t weight;

    fmpq_init (c);
    arb_init (weight);
    for (k = 0; k < target->count; k++) {
        const struct tensor_term *term = target->terms + k;

        if (term->degree[i] == 0)
            continue;
        for (j = 0; j < q; j++)
            power[j] = term->degree[j] - (i == j);
        fmpq_set_str (c, term->coefficient, 10);
        fmpq_mul (c, c, c);
        fmpq_mul_si (c, c, 2 * term->degree[i]);
        arb_set_fmpq (weight, c, prec);
        node = product_node (ode, g, power, q);
        node = node == NO_FORCE ? ode_constant (ode, weight)
                                : ode_scaled (ode, weight, node);
        sum = plus (ode, sum, node);
    }
    arb_clear (weight);
    fmpq_clear (c);
    return node_or_zero (ode, sum);
}

static struct ode *
diagonal_ode (const struct tensor_target *target, slong prec)
{
    slong q = target->directions, g[FLOW_DIRECTIONS], i;
    struct ode *ode = ode_new (q);

    for (i = 0; i < q; i++)
        g[i] = ode_logistic (ode, ode_unknown (ode, i));
    for (i = 0; i < q; i++)
        ode_set_rate (ode, i, diagonal_rate (ode, target, g, i, prec));
    return ode;
}

/* Set U to log (G / (1 - G)). */
static void
logit (arb_t u, const fmpq_t g, slong prec)
{
    fmpq_t odds;

    fmpq_init (odds);
    fmpq_sub_si (odds, g, 1);
    fmpq_neg (odds, odds);
    fmpq_div (odds, g, odds);
    arb_set_fmpq (u, odds, prec);
    arb_log (u, u, prec);
    fmpq_clear (odds);
}

/* Set OVERLAP to 1 / (1 + e^-u). */
static void
unlogit (arb_ptr overlap, arb_srcptr u, slong n, slong prec)
{
    slong i;

    for (i = 0; i < n; i++) {
        arb_neg (overlap + i, u + i);
        arb_exp (overlap + i, overlap + i, prec);
        arb_add_ui (overlap + i, overlap + i, 1, prec);
        arb_inv (overlap + i, overlap + i, prec);
    }
}

void
diagonal_flow_time (arb_t time, arb_ptr overlap,
                    const struct tensor_target *target, slong stage,
                    const fmpq_t start, const arb_t end, slong prec)
{
    slong q = target->directions, i;
    struct ode *ode = diagonal_ode (target, prec + 30);
    arb_ptr u = _arb_vec_init (2 * q), initial = u + q;
    arb_t zero;

    arb_init (zero);
    for (i = 0; i < q; i++)
        logit (initial + i, start, prec + 30);
    if (ode_first_zero (time, u, ode, ode_unknown (ode, stage), zero, initial,
                        zero, end, prec)
        != ONCE) {
        arb_indeterminate (time);
        _arb_vec_indeterminate (u, q);
    }
    if (overlap != NULL)
        unlogit (overlap, u, q, prec + 30);
    arb_clear (zero);
    _arb_vec_clear (u, 2 * q);
    ode_free (ode);
}

enum evaluation
diagonal_flow_follow (arb_ptr overlap, const struct tensor_target *target,
                      const fmpq *start, const arb_t t, slong prec)
{
    slong q = target->directions, i;
    struct ode *ode = diagonal_ode (target, prec + 30);
    arb_ptr u = _arb_vec_init (2 * q), initial = u + q;
    enum evaluation outcome;
    arb_t zero;

    arb_init (zero);
    for (i = 0; i < q; i++)
        logit (initial + i, start + i, prec + 30);
    outcome = ode_curve (u, ode, zero, initial, t, 1, prec);
    unlogit (overlap, u, q, prec + 30);
    arb_clear (zero);
    _arb_vec_clear (u, 2 * q);
    ode_free (ode);
    return outcome;
}

/* A step in a unit of time, about; the matrix products, and their derivatives
   of low degree in every unknown. */
double
tensor_flow_work (const struct tensor_target *target, double t, slong prec)
{
    double q = (double) target->directions, n = q * (q + 1) / 2;
    double order = 10 + 0.4 * (double) prec;

    return (t + 1)
           * ((q * q * q + n * q + (double) (target->count * target->count))
              * (order * order + 300 * n) / 4);
}
