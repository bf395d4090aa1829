namespace System.Reflection;

/// <summary>Whether null may be read from and written to a member, as far as that is known.</summary>
public sealed class NullabilityInfo
{
    internal NullabilityInfo(Type type)
    {
        Type = type;
    }

    public Type Type { get; }

    public NullabilityState ReadState { get; internal set; }

    public NullabilityState WriteState { get; internal set; }

    public NullabilityInfo? ElementType => null;

    public NullabilityInfo[] GenericTypeArguments => [];
}
