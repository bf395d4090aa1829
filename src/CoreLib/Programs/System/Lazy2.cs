using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace System;

/// <summary>A value made at first use, with something known of it before.</summary>
public class Lazy<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T, TMetadata> : Lazy<T>
{
    public Lazy(Func<T> valueFactory, TMetadata metadata)
        : base(valueFactory)
    {
        Metadata = metadata;
    }

    public Lazy(TMetadata metadata)
        : base()
    {
        Metadata = metadata;
    }

    public Lazy(Func<T> valueFactory, TMetadata metadata, bool isThreadSafe)
        : base(valueFactory, isThreadSafe)
    {
        Metadata = metadata;
    }

    public Lazy(TMetadata metadata, bool isThreadSafe)
        : base(isThreadSafe)
    {
        Metadata = metadata;
    }

    public Lazy(Func<T> valueFactory, TMetadata metadata, LazyThreadSafetyMode mode)
        : base(valueFactory, mode)
    {
        Metadata = metadata;
    }

    public Lazy(TMetadata metadata, LazyThreadSafetyMode mode)
        : base(mode)
    {
        Metadata = metadata;
    }

    public TMetadata Metadata { get; }
}
