namespace System.Runtime;

/// <summary>Why a collection takes place.</summary>
internal enum CollectionReason
{
    /// <summary>Enough has been allocated since the last one.</summary>
    Allocation,

    /// <summary>The heap has reached its limit.</summary>
    Limit,

    /// <summary>The program asked for it.</summary>
    Request,

    /// <summary>The stress mode.</summary>
    Stress,
}
