namespace Internal.Runtime;

/// <summary>
/// A call site of an interface method, in the compiler's layout (rhbinder.h) but for the last field, which is 0 in the image: the upper half
/// of the compiler's second word. The cells of one interface method stand together; behind them stands one whose <see cref="Stub"/> is 0 and
/// whose <see cref="Contract"/> is the slot number. <c>Native/InterfaceDispatch.S</c> relies on the layout.
/// </summary>
internal struct DispatchCell
{
    public nint Stub;

    /// <summary>Which interface: a distance from this field with the kind in its low bits.</summary>
    public int Contract;

    /// <summary>Distance in bytes from this cell to its row of <c>DispatchRows</c>; 0 until the first call.</summary>
    public int Row;
}
