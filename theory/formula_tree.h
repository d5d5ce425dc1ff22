/*
 * What the parts of the formula language share: the tree that formula_read
 * makes, the table of functions, the values a formula takes.
 */
#ifndef THEORY_FORMULA_TREE_H
#define THEORY_FORMULA_TREE_H

#include "theory/formula.h"

/* Bounds on what is read. */
enum {
    FORMULA_LENGTH = 100000, /* bytes */
    FORMULA_DEPTH = 200,     /* parentheses, arguments, exponents */
    FORMULA_NODES = 50000,
    NUMBER_LENGTH = 10000,    /* bytes of one number */
    NUMBER_EXPONENT = 100000, /* the largest decimal exponent */
    NAME_LENGTH = 63,
    MAX_ARGUMENTS = 8, /* of one function */
    MAX_NESTED = 6     /* sums, products and integrals in one another */
};

/*
 * Sums and products are lists: in a SUM a subtracted child is wrapped in
 * NEGATIVE, in a PRODUCT a child that divides in DIVISOR.
 */
enum node_kind {
    NUMBER,
    PARAMETER,
    VARIABLE, /* bound by the RANGE of that level */
    CONSTANT,
    SUM,
    PRODUCT,
    POWER,
    NEGATIVE,
    DIVISOR,
    CALL,
    RANGE, /* from, to, body: of the variable NAME */
    CHAIN  /* of relations: each child but the first says which is before it */
};

enum range_kind { SUM_RANGE, PRODUCT_RANGE, INTEGRAL };

enum constant { PI, NAPIER, EULER_GAMMA, CATALAN };

struct function;

struct node {
    enum node_kind kind;
    int index; /* parameter, level of a variable, constant, range_kind */
    int level; /* of a RANGE: how many enclose it */
    enum formula_relation before;
    const struct function *function;
    fmpq_t number;
    char *name; /* of a PARAMETER, VARIABLE or RANGE, else null */
    size_t count, room;
    struct node **child;
    struct node *next; /* all nodes of a formula are in one list */
};

struct formula {
    struct node *root, *all;
    size_t nodes;
    int parameters;
};

/*
 * One function.  The arguments of REAL are real balls, those of COMPLEX boxes
 * on which the function, continued from the real line, must be analytic;
 * where it is not, or not certainly, the result is indeterminate.  REAL
 * returns 0 where the function is certainly not defined.
 */
struct function {
    const char *name;
    int least, most; /* arguments */
    /* Null, or set VALUE exactly and return 1 where that is cheap. */
    int (*exact) (fmpq_t value, const fmpq *x, int count);
    int (*real) (arb_t value, arb_srcptr x, int count, slong prec);
    void (*complex) (acb_t value, acb_srcptr x, int count, slong prec);
    double work; /* in additions */
    /* How others write it: $1 $2 ... are the arguments, $* all of them with
       commas; null: the name and the arguments. */
    const char *pari, *mpmath;
    const char *symbol; /* FLINT's; null: none, the name is used */
};

/* The function called NAME, or null. */
const struct function *function_find (const char *name);
/* The name of function number I, or null past the last; aliases too. */
const char *function_name (size_t i);

/* The names of the constants, in the order of enum constant; then null. */
extern const char *const constant_names[];

/* NUMBER as it is read: whole, with a point, or with a power of ten.  Free the
   result with free. */
char *number_text (const fmpq_t number);

/* A value: rational and known, a real ball, or a complex box. */
struct value {
    enum { EXACT, REAL, COMPLEX } kind;
    fmpq_t rational; /* of the kinds in turn */
    arb_t real;
    acb_t box;
};

void value_init (struct value *value);
void value_clear (struct value *value);

/* Set BALL to a VALUE that is not COMPLEX. */
void value_ball (arb_t ball, const struct value *value, slong prec);

/* One evaluation of a formula. */
struct evaluation_state {
    const struct value *parameters;
    struct value variables[MAX_NESTED];
    slong prec;
    slong bits;    /* of rationals: larger ones become balls */
    int outside;   /* it is certainly not defined */
    int stuck;     /* more precision cannot help */
    int touching;  /* 1: ties of floor and sign may be decided by algebra */
    int wide;      /* parameters are balls with a width */
    double budget; /* what integrands may still take, in additions */
};

/* Set VALUE to NODE, whose parameters and variables STATE knows. */
void node_value (struct value *value, const struct node *node,
                 struct evaluation_state *state);

/* The same for NODE - LESS. */
void node_difference (struct value *value, const struct node *node,
                      const struct node *less, struct evaluation_state *state);

/* Set GRADIENT to the COUNT derivatives of NODE by the parameters. */
void node_gradient (arb_ptr gradient, int count, const struct node *node,
                    struct evaluation_state *state);

/* The additions that node_value will take; infinite when not known. */
double node_work (const struct node *node, struct evaluation_state *state);

/*
 * Set VALUE to the real number NODE, or NODE - LESS when that is not null,
 * where algebra (Calcium) finds it to be rational; 0 where not.  PARAMETERS
 * are EXACT.  The caller makes sure that it is defined.
 */
int node_algebra (fmpq_t value, const struct node *node,
                  const struct node *less, const struct value *parameters);

#endif
