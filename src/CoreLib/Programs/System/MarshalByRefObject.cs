namespace System;

/// <summary>Base of what could be called from another application domain, when there were several.</summary>
public abstract class MarshalByRefObject
{
    protected MarshalByRefObject()
    {
    }

    [Obsolete("This Remoting API is not supported and throws PlatformNotSupportedException.")]
    public object GetLifetimeService() => throw new PlatformNotSupportedException("Remoting is not supported on this platform.");

    [Obsolete("This Remoting API is not supported and throws PlatformNotSupportedException.")]
    public virtual object InitializeLifetimeService() =>
        throw new PlatformNotSupportedException("Remoting is not supported on this platform.");

    protected MarshalByRefObject MemberwiseClone(bool cloneIdentity) => (MarshalByRefObject)MemberwiseClone();
}
