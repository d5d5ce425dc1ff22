/*
 * Points of the plane, and the teleports of functions that depend on |x|
 * alone: on a level set, a circle, all gradients have one length, so that a
 * teleport is a turn by whatever angle.
 */
#ifndef NUMERICS_RADIAL_H
#define NUMERICS_RADIAL_H

/* Half of an ulp of one: the relative error of one operation. */
#define RADIAL_UNIT 0x1p-53

struct radial {
    double x[2];
    double cosine, sine; /* of the angle of a teleport */
};

/* At (1, 0); the angle is one. */
void radial_init (struct radial *point);

/* |x|, within 4 RADIAL_UNIT of itself. */
double radial_norm (const struct radial *point);

/* Turn the point by the angle: |x| changes by at most 8 RADIAL_UNIT of
   itself. */
void radial_teleport (struct radial *point);

#endif
