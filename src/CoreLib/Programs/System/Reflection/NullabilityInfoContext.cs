namespace System.Reflection;

/// <summary>
/// Tells whether members may be null. The attributes that say so are not kept in programs, so that only values are certain: the
/// others are of unknown state, as in code that was compiled without nullable annotations.
/// </summary>
public sealed class NullabilityInfoContext
{
    public NullabilityInfo Create(ParameterInfo parameterInfo)
    {
        ArgumentNullException.ThrowIfNull(parameterInfo);
        return Of(parameterInfo.ParameterType);
    }

    public NullabilityInfo Create(PropertyInfo propertyInfo)
    {
        ArgumentNullException.ThrowIfNull(propertyInfo);
        return Of(propertyInfo.PropertyType);
    }

    public NullabilityInfo Create(FieldInfo fieldInfo)
    {
        ArgumentNullException.ThrowIfNull(fieldInfo);
        return Of(fieldInfo.FieldType);
    }

    public NullabilityInfo Create(EventInfo eventInfo)
    {
        ArgumentNullException.ThrowIfNull(eventInfo);
        return Of(eventInfo.EventHandlerType!);
    }

    private static NullabilityInfo Of(Type type)
    {
        NullabilityState state = !type.IsValueType ? NullabilityState.Unknown
            : Nullable.GetUnderlyingType(type) is null ? NullabilityState.NotNull
            : NullabilityState.Nullable;
        return new NullabilityInfo(type) { ReadState = state, WriteState = state };
    }
}
