namespace System.Reflection.Emit;

/// <summary>Kinds of instructions (ECMA-335 VI.C.2).</summary>
public enum OpCodeType
{
    Annotation = 0,
    Macro = 1,
    Nternal = 2,
    Objmodel = 3,
    Prefix = 4,
    Primitive = 5,
}
