using System.Diagnostics.CodeAnalysis;

namespace System;

public abstract partial class Type
{
    public virtual Type GetEnumUnderlyingType() => Enum.GetUnderlyingType(this);

    public virtual string[] GetEnumNames() => Enum.GetNames(this);

    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public virtual Array GetEnumValues() => Enum.GetValues(this);

    public virtual Array GetEnumValuesAsUnderlyingType() => Enum.GetValuesAsUnderlyingType(this);

    public virtual string? GetEnumName(object value) => Enum.GetName(this, value);

    public virtual bool IsEnumDefined(object value) => Enum.IsDefined(this, value);
}
