namespace System.Runtime.CompilerServices;

/// <summary>What kind of body a method has (ECMA-335 II.23.1.11).</summary>
public enum MethodCodeType
{
    IL = 0,
    Native = 1,
    OPTIL = 2,
    Runtime = 3,
}
