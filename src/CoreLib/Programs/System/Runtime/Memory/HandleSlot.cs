namespace System.Runtime;

/// <summary>A handle: its address is what programs hold.</summary>
internal struct HandleSlot
{
    /// <summary>In place of an owner: the slot is free.</summary>
    public const nint FreeMark = 1;

    /// <summary>The object, or 0.</summary>
    public nint Value;

    /// <summary>What the object keeps (<see cref="HandleKind.Dependent"/>); of a free slot the next one.</summary>
    public nint Dependent;

    /// <summary>An object that does not stay alive by this, and with whose death the handle becomes free; or 0.</summary>
    public nint Owner;
}
