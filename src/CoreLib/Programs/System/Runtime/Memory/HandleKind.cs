namespace System.Runtime;

/// <summary>How a handle refers to its object; the first four are those of <see cref="InteropServices.GCHandleType"/>.</summary>
internal enum HandleKind
{
    /// <summary>Cleared when the object is found dead, before its finalizer runs.</summary>
    Weak,

    /// <summary>Cleared when the object's memory is freed.</summary>
    WeakTrackResurrection,

    Normal,

    /// <summary>As <see cref="Normal"/>: no object moves.</summary>
    Pinned,

    /// <summary>A weak reference whose object keeps another one.</summary>
    Dependent,
}
