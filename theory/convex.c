/*
 * Branch and bound: on a range from a to b no product exceeds rising (b)
 * falling (a), no sum rising (b) + falling (a).  A range whose bound lies
 * certainly below a value already seen holds no maximiser; any other is
 * halved.
 */
#include "theory/convex.h"

struct search {
    product_sequence *sequence;
    void *context;
    void (*combine) (arb_t value, const arb_t rising, const arb_t falling,
                     slong prec);
    slong prec, low, high; /* LOW > HIGH: nothing kept yet */
    arb_t best;            /* a product, the largest seen */
    arf_t floor, ceiling;  /* of the maximum: its bounds from the kept ones */
};

struct factors {
    arb_t rising, falling;
};

static void
factors_init (struct factors *at, struct search *search, slong n)
{
    arb_init (at->rising);
    arb_init (at->falling);
    search->sequence (at->rising, at->falling, n, search->context,
                      search->prec);
}

static void
factors_clear (struct factors *at)
{
    arb_clear (at->rising);
    arb_clear (at->falling);
}

/* Raise the floor to the lower end of PRODUCT. */
static void
raise_floor (struct search *search, const arb_t product)
{
    arf_t end;

    arf_init (end);
    arb_get_lbound_arf (end, product, search->prec);
    if (arf_cmp (end, search->floor) > 0)
        arf_set (search->floor, end);
    arf_clear (end);
}

/* Could PRODUCT exceed the floor? */
static int
promising (const struct search *search, const arb_t product)
{
    arf_t end;
    int answer;

    arf_init (end);
    arb_get_ubound_arf (end, product, search->prec);
    answer = !(arf_cmp (end, search->floor) < 0);
    arf_clear (end);
    return answer;
}

static void
keep (struct search *search, slong n, const arb_t product)
{
    arf_t end;

    arf_init (end);
    arb_get_ubound_arf (end, product, search->prec);
    if (search->low > search->high || arf_cmp (end, search->ceiling) > 0)
        arf_set (search->ceiling, end);
    search->low = search->low > search->high ? n : FLINT_MIN (search->low, n);
    search->high = FLINT_MAX (search->high, n);
    arf_clear (end);
}

/* Keep what may be maximal from A to B, whose factors are given. */
static void
visit (struct search *search, slong a, const struct factors *at_a, slong b,
       const struct factors *at_b)
{
    struct factors left, right;
    slong middle = a + (b - a) / 2;
    arb_t bound;
    int open;

    arb_init (bound);
    search->combine (bound, at_b->rising, at_a->falling, search->prec);
    open = promising (search, bound);
    if (open && a == b) {
        raise_floor (search, bound);
        keep (search, a, bound);
    }
    arb_clear (bound);
    if (!open || a == b)
        return;
    factors_init (&left, search, middle);
    visit (search, a, at_a, middle, &left);
    factors_clear (&left);
    factors_init (&right, search, middle + 1);
    visit (search, middle + 1, &right, b, at_b);
    factors_clear (&right);
}

/* Set the product at N; the floor may rise. */
static void
look_at (arb_t product, struct search *search, slong n)
{
    struct factors at;

    factors_init (&at, search, n);
    search->combine (product, at.rising, at.falling, search->prec);
    raise_floor (search, product);
    factors_clear (&at);
}

/* A good product early saves most of the work; should the sequence not be
   unimodal, nothing is lost but time. */
static void
climb (struct search *search, slong first, slong last)
{
    arb_t here, next;

    arb_init (here);
    arb_init (next);
    while (first < last) {
        slong middle = first + (last - first) / 2;
        look_at (here, search, middle);
        look_at (next, search, middle + 1);
        if (arf_cmp (arb_midref (here), arb_midref (next)) < 0)
            first = middle + 1;
        else
            last = middle;
    }
    look_at (here, search, first);
    arb_clear (here);
    arb_clear (next);
}

static void
product_of (arb_t value, const arb_t rising, const arb_t falling, slong prec)
{
    arb_mul (value, rising, falling, prec);
}

static void
sum_of (arb_t value, const arb_t rising, const arb_t falling, slong prec)
{
    arb_add (value, rising, falling, prec);
}

/* Search from FIRST to LAST with the sequence, context, combination and
   precision that SEARCH has. */
static void
search_range (slong *low, slong *high, arb_t maximum, struct search *search,
              slong first, slong last)
{
    struct factors at_first, at_last;
    arf_t before;

    arf_init (search->floor);
    arf_init (search->ceiling);
    arf_init (before);
    arf_neg_inf (search->floor);
    factors_init (&at_first, search, first);
    factors_init (&at_last, search, last);
    climb (search, first, last);
    do {
        /* Again when the floor rose: some of the kept may fall. */
        arf_set (before, search->floor);
        search->low = 1;
        search->high = 0;
        visit (search, first, &at_first, last, &at_last);
    } while (arf_cmp (before, search->floor) < 0);
    *low = search->low;
    *high = search->high;
    arb_set_interval_arf (maximum, search->floor, search->ceiling,
                          search->prec);
    factors_clear (&at_first);
    factors_clear (&at_last);
    arf_clear (search->floor);
    arf_clear (search->ceiling);
    arf_clear (before);
}

void
argmax_product (slong *low, slong *high, arb_t maximum,
                product_sequence *sequence, void *context, slong first,
                slong last, slong prec)
{
    struct search search = { .sequence = sequence,
                             .context = context,
                             .combine = product_of,
                             .prec = prec };

    search_range (low, high, maximum, &search, first, last);
}

void
argmax_sum (slong *low, slong *high, arb_t maximum, product_sequence *sequence,
            void *context, slong first, slong last, slong prec)
{
    struct search search = { .sequence = sequence,
                             .context = context,
                             .combine = sum_of,
                             .prec = prec };

    search_range (low, high, maximum, &search, first, last);
}

void
simplex_minimum (arb_t value, arb_srcptr g, arb_srcptr w, slong n, slong prec)
{
    slong i;
    arb_t least, gap, t;

    arb_init (least);
    arb_init (gap);
    arb_init (t);
    /* Slopes are taken relative to one of them, so that the gap is sharp: the
       tangent plane falls by sum w_i (g_i - g_0) - min (g_i - g_0). */
    for (i = 0; i < n; i++) {
        arb_sub (t, g + i, g, prec);
        arb_min (least, least, t, prec);
        arb_addmul (gap, t, w + i, prec);
    }
    arb_sub (gap, gap, least, prec);
    arb_sub (t, value, gap, prec);
    arb_union (value, value, t, prec);
    arb_clear (least);
    arb_clear (gap);
    arb_clear (t);
}
