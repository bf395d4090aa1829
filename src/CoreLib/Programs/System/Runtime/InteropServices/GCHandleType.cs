namespace System.Runtime.InteropServices;

/// <summary>How a <see cref="GCHandle"/> holds its object.</summary>
public enum GCHandleType
{
    Weak = 0,
    WeakTrackResurrection = 1,
    Normal = 2,
    Pinned = 3,
}
