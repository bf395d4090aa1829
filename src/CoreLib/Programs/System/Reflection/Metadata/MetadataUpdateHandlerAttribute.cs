namespace System.Reflection.Metadata;

/// <summary>The type hears of changes to running code; there are none here.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class MetadataUpdateHandlerAttribute : Attribute
{
    public MetadataUpdateHandlerAttribute(Type handlerType)
    {
        HandlerType = handlerType;
    }

    public Type HandlerType { get; }
}
