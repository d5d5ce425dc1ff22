/*
 * A quantity: a real number a paper predicts, as a function of exact
 * parameters, evaluated in ball arithmetic.
 */
#ifndef THEORY_QUANTITY_H
#define THEORY_QUANTITY_H

#include "theory/flint.h"

/* The most parameters a quantity may have. */
enum { MAX_AXES = 8 };

/* What became of a request for digits. */
enum evaluation {
    EVALUATED,     /* the ball has the accuracy asked for */
    OUT_OF_DOMAIN, /* the parameters lie outside the quantity's domain */
    UNABLE,        /* precision ran out; the ball is wide, but encloses */
    TOO_LARGE      /* refused before work started: see struct quantity.work */
};

/*
 * Set BALL to an enclosure of the quantity at AT, working with PREC bits.
 *
 * AT has one rational per word of the quantity's AXES, in that order, already
 * found inside the quantity's domain.  Whatever PREC is, BALL contains the
 * true value: low precision may make it wide, never wrong.  Returns EVALUATED,
 * or UNABLE with BALL set to an enclosure when no larger PREC can help, or
 * OUT_OF_DOMAIN where the DOMAIN text cannot say it.  BALL aliases nothing in
 * AT.
 */
typedef enum evaluation quantity_ball (arb_t ball, const fmpq *at, slong prec);

/*
 * The same at N points that agree in all axes but the last, whose values are
 * LAST[0] < ... < LAST[N-1]; the last entry of AT is ignored.  Sets BALLS[i].
 */
typedef enum evaluation quantity_curve (arb_ptr balls, const fmpq *at,
                                        const fmpq *last, slong n, slong prec);

/*
 * Set VALUE to the quantity at AT where it is rational and cheap to know:
 * EVALUATED, else UNABLE with VALUE unchanged.
 */
typedef enum evaluation quantity_exact (fmpq_t value, const fmpq *at);

/* Elementary ball operations that one evaluation at PREC bits will take. */
typedef double quantity_work (const fmpq *at, slong prec);

struct quantity;

/* quantity_ball, _exact and _work of a quantity that is made while the
   program runs (a formula from a file): they are given the quantity itself,
   whose DATA is theirs. */
typedef enum evaluation quantity_ball_of (arb_t ball,
                                          const struct quantity *self,
                                          const fmpq *at, slong prec);
typedef enum evaluation
quantity_exact_of (fmpq_t value, const struct quantity *self, const fmpq *at);
typedef double quantity_work_of (const struct quantity *self, const fmpq *at,
                                 slong prec);

struct quantity {
    const char *axes;    /* parameter names, one blank between: "alpha N T" */
    const char *domain;  /* "alpha > 1, integer T >= 0": see theory/domain.h */
    const char *formula; /* what is computed, in TeX */
    quantity_ball *ball;
    quantity_curve *curve;       /* null: ball is called point by point */
    quantity_exact *exact;       /* null: no rational values are known */
    quantity_work *work;         /* null: always cheap */
    quantity_ball_of *ball_of;   /* used where BALL is null */
    quantity_exact_of *exact_of; /* used where EXACT is null; may be null */
    quantity_work_of *work_of;   /* used where WORK is null; may be null */
    const void *data;            /* for the last three alone */
};

/* Define a quantity; use it, or any other part, from a layer above. */
#define QUANTITY(name)                            \
    extern const struct quantity name##_quantity; \
    const struct quantity name##_quantity
#define USES(part, name) extern const struct part name##_##part

/* The accuracy asked of an enclosure. */
struct goal {
    slong digits;                     /* decimal digits, > 0 */
    enum { RELATIVE, ABSOLUTE } kind; /* of the value, or of one */
};

/* Bits that hold DIGITS decimal digits and two guard bits. */
slong bits_for_digits (slong digits);

/* Is BALL finite and as sharp as GOAL asks?  An exact ball always is. */
int goal_met (const arb_t ball, struct goal goal);

/*
 * Set BALL to an enclosure of QUANTITY at AT that meets GOAL, raising the
 * working precision as far as MAX_PREC bits.  OUT_OF_DOMAIN and TOO_LARGE
 * leave BALL indeterminate; on UNABLE it holds the sharpest enclosure
 * reached.  The loop exists here and nowhere else.
 */
enum evaluation quantity_eval (arb_t ball, const struct quantity *quantity,
                               const fmpq *at, struct goal goal,
                               slong max_prec);

/* The same for N points along the last axis, as quantity_curve. */
enum evaluation quantity_eval_curve (arb_ptr balls,
                                     const struct quantity *quantity,
                                     const fmpq *at, const fmpq *last, slong n,
                                     struct goal goal, slong max_prec);

/* The exact rational, from QUANTITY->exact: EVALUATED, OUT_OF_DOMAIN, UNABLE,
   or TOO_LARGE where even 64 bits of the quantity would be. */
enum evaluation quantity_eval_exact (fmpq_t value,
                                     const struct quantity *quantity,
                                     const fmpq *at);

/*
 * The ball of a quantity that is rational everywhere: set BALL to the rational
 * that EXACT gives at AT, rounded to PREC bits.  Returns what EXACT does; BALL
 * is indeterminate unless that is EVALUATED.
 */
enum evaluation ball_from_exact (arb_t ball, quantity_exact *exact,
                                 const fmpq *at, slong prec);

/* Work beyond which an evaluation is refused, in 64-bit ball operations. */
double quantity_work_limit (void);

/*
 * Read an axis value as an index: 1 and *VALUE set when the rational is an
 * integer that fits a slong, else 0.
 */
int fmpq_get_index (slong *value, const fmpq *rational);

#endif
