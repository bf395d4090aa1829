namespace System;

/// <summary>What digits stand for, as far as text forms differ: a float keeps the sign of zero, a decimal its trailing zeros.</summary>
internal enum NumberKind
{
    Integer,
    Decimal,
    Float,
}
