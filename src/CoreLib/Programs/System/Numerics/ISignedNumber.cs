namespace System.Numerics;

/// <summary>A number that can be below zero.</summary>
public interface ISignedNumber<TSelf> : INumberBase<TSelf>
    where TSelf : ISignedNumber<TSelf>?
{
    static abstract TSelf NegativeOne { get; }
}
