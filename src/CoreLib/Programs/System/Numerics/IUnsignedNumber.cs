namespace System.Numerics;

/// <summary>A number that is never below zero.</summary>
public interface IUnsignedNumber<TSelf> : INumberBase<TSelf>
    where TSelf : IUnsignedNumber<TSelf>?
{
}
