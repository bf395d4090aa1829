namespace System.Numerics;

/// <summary>A number that can approximate e and pi.</summary>
public interface IFloatingPointConstants<TSelf> : INumberBase<TSelf>
    where TSelf : IFloatingPointConstants<TSelf>?
{
    static abstract TSelf E { get; }

    static abstract TSelf Pi { get; }

    static abstract TSelf Tau { get; }
}
