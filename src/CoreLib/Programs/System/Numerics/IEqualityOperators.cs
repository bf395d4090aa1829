namespace System.Numerics;

/// <summary>A type whose values can be compared for equality.</summary>
public interface IEqualityOperators<TSelf, TOther, TResult>
    where TSelf : IEqualityOperators<TSelf, TOther, TResult>?
{
    static abstract TResult operator ==(TSelf? left, TOther? right);

    static abstract TResult operator !=(TSelf? left, TOther? right);
}
