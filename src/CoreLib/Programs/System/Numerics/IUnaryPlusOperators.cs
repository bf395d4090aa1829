namespace System.Numerics;

/// <summary>A type that has a unary plus.</summary>
public interface IUnaryPlusOperators<TSelf, TResult>
    where TSelf : IUnaryPlusOperators<TSelf, TResult>?
{
    static abstract TResult operator +(TSelf value);
}
