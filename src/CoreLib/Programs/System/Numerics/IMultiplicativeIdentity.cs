namespace System.Numerics;

/// <summary>A type that has a one: what changes nothing when multiplied.</summary>
public interface IMultiplicativeIdentity<TSelf, TResult>
    where TSelf : IMultiplicativeIdentity<TSelf, TResult>?
{
    static abstract TResult MultiplicativeIdentity { get; }
}
