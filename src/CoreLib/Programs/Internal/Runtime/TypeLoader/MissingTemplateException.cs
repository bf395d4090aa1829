using System;

namespace Internal.Runtime.TypeLoader;

/// <summary>Code for an instantiation is not in the image and cannot be shared.</summary>
internal sealed unsafe class MissingTemplateException : NotSupportedException
{
    public MissingTemplateException(MethodTable* definition, MethodTable*[] arguments)
        : base("The program has no code for this generic type or method.")
    {
        Definition = definition;
        Arguments = arguments;
    }

    public MethodTable* Definition { get; }

    public MethodTable*[] Arguments { get; }
}
