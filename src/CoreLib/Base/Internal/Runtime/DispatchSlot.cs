namespace Internal.Runtime;

/// <summary>
/// A place of <c>DispatchRows</c>: a type, negated so that no word of the image's data can pass for one, and the code that one call site
/// calls for it; or zeros. <c>Native/InterfaceDispatch.S</c> relies on the layout.
/// </summary>
internal struct DispatchSlot
{
    public nuint Key;
    public nint Code;
}
