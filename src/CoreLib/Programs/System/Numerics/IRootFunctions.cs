namespace System.Numerics;

/// <summary>A number that has roots.</summary>
public interface IRootFunctions<TSelf> : IFloatingPointConstants<TSelf>
    where TSelf : IRootFunctions<TSelf>?
{
    static abstract TSelf Cbrt(TSelf x);

    static abstract TSelf Hypot(TSelf x, TSelf y);

    static abstract TSelf RootN(TSelf x, int n);

    static abstract TSelf Sqrt(TSelf x);
}
