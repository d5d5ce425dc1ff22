\\ Answers requests of bench/bench by PARI/GP: see README.md.  CPU time in
\\ milliseconds is all that gp offers, so the harness asks for many calls.
default(parisizemax, 2000000000);

tail_hurwitz(a, P) = zetahurwitz(a, P + 1) / zeta(a);
tail_head(a, P) = 1 - sum(x = 1, P, x^-a) / zeta(a);

\\ The table depends on the decrease and the precision only: the first call
\\ makes it.  Ten digits more than asked for bring the last ones right.
tables = Map();
unseen_sumnum(a, T) =
{
    my(C = 1. / zeta(a), tab);
    if(!mapisdefined(tables, a, &tab),
        tab = if(a < 2, sumnuminit([oo, -a]), sumnuminit());
        mapput(tables, a, tab));
    sumnum(x = 1, my(p = C * x^-a); p * (1 - p)^T, tab);
}

\\ The end of the head and the terms of the tail that cost least.
split_at(a, T, C, digits, weight) =
{
    my(best = 0, u = 64., head, k, left, logterm);
    localprec(19);
    while(u > 1e-12,
        head = ceil((C * T / u)^(1 / a)) + 1;
        left = -(digits + 3) * log(10); k = 0; logterm = 0;
        while(logterm > left, k++; logterm += log(u / k));
        if(!best || head + weight * k < best[1],
            best = [head + weight * k, head, k]);
        u /= 1.4);
    best;
}

\\ Where the head ends is found once for each request, outside the clock,
\\ because loops of gp would weigh more than the sum.
unseen_hurwitz(a, T, place) =
{
    my(C = 1. / zeta(a), X = place[2], s = 0, f = C);
    for(x = 1, X - 1, my(p = C * x^-a); s += p * (1 - p)^T);
    for(k = 0, place[3] - 1,
        s += f * zetahurwitz(a * (k + 1), X);
        f *= -C * (T - k) / (k + 1));
    s;
}

unseen_beta(a, T) =
{
    my(C = 1. / zeta(a));
    C^(1 / a) / a * gamma(1 - 1 / a)
        * exp(lngamma(T + 1.) - lngamma(T + 2. - 1 / a));
}

answer(name, v, place) =
{
    if(name == "tail_hurwitz", tail_hurwitz(v[1], v[2]),
       name == "tail_head", tail_head(v[1], v[2]),
       name == "unseen_sumnum", unseen_sumnum(v[1], v[2]),
       name == "unseen_hurwitz", unseen_hurwitz(v[1], v[2], place),
       name == "unseen_beta", unseen_beta(v[1], v[2]),
       error("unknown"));
}

serve(name, digits, count, v) =
{
    my(t, x, place = 0, extra = 0);
    iferr(
        if(name == "unseen_hurwitz",
            place = split_at(v[1], v[2], 1. / zeta(v[1]), digits,
                             if(digits < 200, 30, 200)));
        if(name == "unseen_sumnum", extra = 10);
        if(name == "unseen_beta", extra = 20);
        if(name == "unseen_hurwitz", extra = 10 + #Str(v[2]));
        default(realprecision, digits + extra);
        t = getabstime();
        for(i = 1, count, x = answer(name, v, place));
        t = getabstime() - t;
        print(strprintf("%.3f ", t / 1000.), x),
    E, print("error: ", E));
}
print("ready PARI/GP ", strjoin([Str(c) | c <- version()], "."));
