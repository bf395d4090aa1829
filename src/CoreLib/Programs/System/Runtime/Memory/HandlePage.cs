namespace System.Runtime;

/// <summary>A page of handles of one kind; the slots follow.</summary>
internal unsafe struct HandlePage
{
    public const int Size = 4096;
    public const int SlotCount = (Size - HeaderSize) / 24;

    private const int HeaderSize = 16;

    public HandlePage* Next;
    public HandleKind Kind;

    public static HandleSlot* SlotsOf(HandlePage* page) => (HandleSlot*)((byte*)page + HeaderSize);

    public static HandlePage* Of(HandleSlot* slot) => (HandlePage*)((nuint)slot & ~(nuint)(Size - 1));
}
