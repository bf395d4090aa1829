namespace System.Numerics;

/// <summary>A type whose values can be decreased by one.</summary>
public interface IDecrementOperators<TSelf>
    where TSelf : IDecrementOperators<TSelf>?
{
    static abstract TSelf operator --(TSelf value);

    static virtual TSelf operator checked --(TSelf value) => --value;
}
