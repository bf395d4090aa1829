namespace System.Runtime.InteropServices;

// What only COM knows.
public sealed partial class MarshalAsAttribute
{
    public VarEnum SafeArraySubType;
    public Type? SafeArrayUserDefinedSubType;
}
