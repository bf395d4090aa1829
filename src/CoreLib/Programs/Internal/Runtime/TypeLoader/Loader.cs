using System.Threading;

namespace Internal.Runtime.TypeLoader;

/// <summary>The entrance to the type loader: one lock for all that makes or looks up types and dictionaries.</summary>
internal static unsafe class Loader
{
    private static readonly Lock s_lock = new();

    public static void Enter() => s_lock.Enter();

    public static void Exit() => s_lock.Exit();

    /// <summary>An instance of a generic type; made if it does not exist and code for it does, else null.</summary>
    public static MethodTable* TryGetInstance(MethodTable* definition, MethodTable*[] arguments)
    {
        Enter();
        try
        {
            MethodTable* type = TypeBuilder.GetInstance(definition, arguments);
            TypeBuilder.Finish();
            return type;
        }
        catch (MissingTemplateException)
        {
            TypeBuilder.Abandon();
            return null;
        }
        finally
        {
            Exit();
        }
    }

    /// <summary><paramref name="rank"/> is -1 for <c>T[]</c>. Null if there is no such type and none can be made.</summary>
    public static MethodTable* TryGetArray(MethodTable* element, int rank)
    {
        Enter();
        try
        {
            MethodTable* type = TypeBuilder.GetArray(element, rank);
            TypeBuilder.Finish();
            return type;
        }
        catch (MissingTemplateException)
        {
            TypeBuilder.Abandon();
            return null;
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>A pointer to a type, or a reference to its values.</summary>
    public static MethodTable* GetParameterized(MethodTable* target, bool byRef)
    {
        Enter();
        MethodTable* type = byRef ? TypeBuilder.GetByRef(target) : TypeBuilder.GetPointer(target);
        TypeBuilder.Finish();
        Exit();
        return type;
    }
}
