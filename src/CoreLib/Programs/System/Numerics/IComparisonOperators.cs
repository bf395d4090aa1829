namespace System.Numerics;

/// <summary>A type whose values have an order.</summary>
public interface IComparisonOperators<TSelf, TOther, TResult> : IEqualityOperators<TSelf, TOther, TResult>
    where TSelf : IComparisonOperators<TSelf, TOther, TResult>?
{
    static abstract TResult operator <(TSelf left, TOther right);

    static abstract TResult operator <=(TSelf left, TOther right);

    static abstract TResult operator >(TSelf left, TOther right);

    static abstract TResult operator >=(TSelf left, TOther right);
}
