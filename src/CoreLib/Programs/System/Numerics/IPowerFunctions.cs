namespace System.Numerics;

/// <summary>A number that can be raised to a power.</summary>
public interface IPowerFunctions<TSelf> : INumberBase<TSelf>
    where TSelf : IPowerFunctions<TSelf>?
{
    static abstract TSelf Pow(TSelf x, TSelf y);
}
