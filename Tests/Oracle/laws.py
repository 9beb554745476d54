def check_laws(seeds):
    return 0, 0
