namespace System.Runtime.InteropServices;

/// <summary>Which interface COM sees of a class.</summary>
public enum ClassInterfaceType
{
    None = 0,
    AutoDispatch = 1,
    AutoDual = 2,
}
