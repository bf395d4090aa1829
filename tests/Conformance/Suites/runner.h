/* A test of a suite: its name, and its main function under a name of its own. The table ends with an empty entry. */
struct test
{
    const char *name;
    int (*main)(int count, char **words);
};

extern const struct test tests[];
