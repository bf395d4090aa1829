namespace System.Numerics;

/// <summary>A type that has a zero: what changes nothing when added.</summary>
public interface IAdditiveIdentity<TSelf, TResult>
    where TSelf : IAdditiveIdentity<TSelf, TResult>?
{
    static abstract TResult AdditiveIdentity { get; }
}
